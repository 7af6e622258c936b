package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;

/** One statement that must be true of the records of a place. Rules keep nothing between places. */
interface Rule {

    /** Reports each place in the records where the statement is not true. */
    void check(Place place, Diagnostics diagnostics);
}
