package org.mingdeng.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.HeaderSchema;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.record.VillageRecord;

/**
 * What is disclosed stays for at least 15 days before it is archived (C-04; Organic Law of Villagers Committees, article 35,
 * and of Urban Residents Committees, article 34, both from 2026-01-01).
 */
final class DisplayedLongEnough implements Rule {

    private static final int MINIMUM_DAYS = 15;

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            RecordHeader header = record.header();
            LocalDate earliest = header.published().plusDays(MINIMUM_DAYS);
            header.expires()
                    .filter(end -> end.isAfter(header.published()) && end.isBefore(earliest))
                    .ifPresent(end -> diagnostics.report(
                            header.at().of(HeaderSchema.EXPIRES),
                            header.at().of(HeaderSchema.PUBLISHED),
                            RuleProblem.TAKEN_DOWN_TOO_SOON,
                            end,
                            ChronoUnit.DAYS.between(header.published(), end),
                            MINIMUM_DAYS,
                            earliest));
        }
    }
}
