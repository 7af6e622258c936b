package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.value.Period;

/** One thing that a place makes public. */
public sealed interface VillageRecord permits Affair, Roster, ProjectFund, Ledger, ServiceCase, FormRecord {

    /** What it has in common with all others. */
    RecordHeader header();

    /** The day that orders it among others of its kind, latest first in lists. */
    default LocalDate day() {
        return header().published();
    }

    /** The codes of the catalogue items that it answers when it names none: a village's, a community's, a party's. */
    default List<String> itemCodes() {
        return header().kind().items();
    }

    /** The item of the disclosure catalogue that it says it answers. */
    default Optional<DisclosureItem> answers() {
        return Optional.empty();
    }

    /** Other items that it answers as well by what it says. */
    default List<DisclosureItem> answersToo() {
        return List.of();
    }

    /** The period that it reports on. */
    default Optional<Period> reportsOn() {
        return Optional.empty();
    }

    /** The public notice, where objections are asked for. */
    default Optional<Affair.Notice> notice() {
        return Optional.empty();
    }

    /** The supervisory body's review. */
    default Optional<Affair.Review> review() {
        return Optional.empty();
    }

    /** Whether it says that there is nothing to report. */
    default boolean isNilReturn() {
        return false;
    }

    /** Names of records of the same place that it belongs with, such as the decision that it follows from. */
    default List<String> related() {
        return header().related();
    }
}
