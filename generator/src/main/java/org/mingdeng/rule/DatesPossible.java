package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.HeaderSchema;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.record.ServiceCase;
import org.mingdeng.record.VillageRecord;

/** A record is not archived before it is published, and no case is published before it was reported. */
final class DatesPossible implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            RecordHeader header = record.header();
            header.expires()
                    .filter(end -> !end.isAfter(header.published()))
                    .ifPresent(end -> diagnostics.report(
                            header.at().of(HeaderSchema.EXPIRES),
                            header.at().of(HeaderSchema.PUBLISHED),
                            RuleProblem.DATES_OUT_OF_ORDER,
                            HeaderSchema.EXPIRES.term(),
                            end,
                            HeaderSchema.PUBLISHED.term(),
                            header.published()));
        }
        for (ServiceCase serviceCase : place.cases()) {
            serviceCase.events().stream()
                    .findFirst()
                    .filter(event -> serviceCase
                            .header()
                            .published()
                            .isBefore(event.moment().date()))
                    .ifPresent(event -> diagnostics.report(
                            serviceCase.header().at().of(HeaderSchema.PUBLISHED),
                            event.at().whole(),
                            RuleProblem.PUBLISHED_BEFORE_REPORTED,
                            serviceCase.header().published(),
                            event.moment()));
        }
    }
}
