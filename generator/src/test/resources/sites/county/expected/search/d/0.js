mingdeng("d/0",[["town","town/village"],[1,0,1,1,1,2,1,3,0,0,1,4,1,5,1,6]])
