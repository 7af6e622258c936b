/* The wall screen turns through its panels and says how old its data is. Keys: left and right turn, the space bar stops. */
(function () {
  var SECONDS = 12, panels = document.querySelectorAll('.wall-panel'), now = 0, running = true, timer = 0;
  var button = document.getElementById('turn'), which = document.getElementById('which');
  function show() {
    for (var i = 0; i < panels.length; i++) panels[i].classList.toggle('now', i === now);
    which.textContent = (now + 1) + ' / ' + panels.length;
  }
  function turn(step) { now = (now + step + panels.length) % panels.length; show(); }
  function run(on) {
    running = on;
    clearInterval(timer);
    if (on) timer = setInterval(function () { turn(1); }, SECONDS * 1000);
    button.textContent = button.getAttribute('data-words').split('|')[on ? 0 : 1];
    button.setAttribute('aria-pressed', on ? 'false' : 'true');
  }
  function age() {
    var made = Date.parse(document.body.getAttribute('data-today') + 'T00:00:00+08:00');
    var days = Math.max(0, Math.floor((Date.now() - made) / 86400000)), words = document.body.getAttribute('data-age').split('|');
    var label = document.getElementById('age');
    label.textContent = days === 0 ? words[0] : words[1].replace('{0}', days).replace('#', days);
    label.hidden = false;
    label.classList.toggle('old', days > 7);
  }
  button.addEventListener('click', function () { run(!running); });
  document.addEventListener('keydown', function (e) {
    if (e.target === button) return;
    if (e.key === 'ArrowRight') turn(1);
    else if (e.key === 'ArrowLeft') turn(-1);
    else if (e.key === ' ') { e.preventDefault(); run(!running); }
  });
  show();
  age();
  setInterval(age, 3600000);
  run(!(window.matchMedia && matchMedia('(prefers-reduced-motion: reduce)').matches));
})();
