package org.mingdeng.record;

import java.time.LocalDate;
import java.util.Optional;
import org.mingdeng.value.NoticePeriod;
import org.mingdeng.value.Period;

/**
 * An affair of a place or of its party organisation that is made public (村务、党务、居务事项).
 *
 * @param header what every record has
 * @param item the item of the disclosure catalogue that it answers
 * @param period the period that it reports on
 * @param notice the public notice, where objections are asked for
 * @param review the supervisory committee's review
 * @param isNilReturn whether it says that there is nothing to report for its item and period
 */
public record Affair(
        RecordHeader header,
        DisclosureItem item,
        Optional<Period> period,
        Optional<Notice> notice,
        Optional<Review> review,
        boolean isNilReturn)
        implements VillageRecord {

    @Override
    public Optional<DisclosureItem> answers() {
        return Optional.of(item);
    }

    @Override
    public Optional<Period> reportsOn() {
        return period;
    }

    /**
     * A public notice (公示).
     *
     * @param period when it is displayed
     * @param objection how to object
     * @param at where it was written
     */
    public record Notice(NoticePeriod period, Optional<Objection> objection, Provenance at) {}

    /**
     * How residents can object.
     *
     * @param contact the post to turn to
     * @param telephone its office telephone
     * @param address where to come
     * @param manner in which form and when
     */
    public record Objection(
            Optional<String> contact, Optional<String> telephone, Optional<String> address, Optional<String> manner) {}

    /**
     * What the supervisory body said.
     *
     * @param body the reviewing body
     * @param date when
     * @param opinion its words
     * @param reviewers who signed
     */
    public record Review(String body, LocalDate date, String opinion, Optional<String> reviewers) {}
}
