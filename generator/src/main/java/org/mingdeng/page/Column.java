package org.mingdeng.page;

import org.mingdeng.diagnostic.Term;

/**
 * A column of a table.
 *
 * @param name its name in data files
 * @param label its head on pages and in CSV files
 * @param isNumber whether its values are amounts or counts, set flush right
 * @param isMoney whether its values are in yuan
 */
public record Column(String name, Term label, boolean isNumber, boolean isMoney) {

    static Column text(String name, Term label) {
        return new Column(name, label, false, false);
    }

    static Column number(String name, Term label) {
        return new Column(name, label, true, false);
    }

    static Column money(String name, Term label) {
        return new Column(name, label, true, true);
    }
}
