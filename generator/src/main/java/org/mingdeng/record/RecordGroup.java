package org.mingdeng.record;

import org.mingdeng.diagnostic.Term;

/** The columns under which kinds of records stand, in the order of the navigation. */
public enum RecordGroup {
    AFFAIRS("affairs", "公告", "Affairs"),
    MONEY("money", "看钱", "Money"),
    PROJECTS("projects", "项目", "Projects"),
    BENEFITS("benefits", "民生", "Benefits"),
    MATTERS("matters", "看事", "Matters"),
    PEOPLE("people", "找人", "People");

    private final String address;
    private final Term label;

    RecordGroup(String address, String chinese, String english) {
        this.address = address;
        this.label = new Term(chinese, english);
    }

    /** Its part of addresses. */
    public String address() {
        return address;
    }

    /** Its heading. */
    public Term label() {
        return label;
    }
}
