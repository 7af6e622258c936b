package org.mingdeng.record;

import java.time.LocalDate;

/** One thing that a place makes public. */
public sealed interface VillageRecord permits Affair, Roster, ProjectFund, Ledger, ServiceCase {

    /** What it has in common with all others. */
    RecordHeader header();

    /** The day that orders it among others of its kind, latest first in lists. */
    default LocalDate day() {
        return header().published();
    }
}
