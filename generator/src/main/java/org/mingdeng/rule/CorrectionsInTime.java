package org.mingdeng.rule;

import java.time.LocalDate;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.HeaderSchema;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.record.RecordHeader.Correction;
import org.mingdeng.record.VillageRecord;

/** A record is corrected after it was published, and not in the future. */
final class CorrectionsInTime implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            RecordHeader header = record.header();
            for (Correction correction : header.corrections()) {
                LocalDate day = correction.date();
                if (day.isBefore(header.published()) || day.isAfter(place.today())) {
                    diagnostics.report(
                            correction.at().of(HeaderSchema.CORRECTED),
                            RuleProblem.CORRECTION_DATE_IMPOSSIBLE,
                            day,
                            header.published(),
                            place.today());
                }
            }
        }
    }
}
