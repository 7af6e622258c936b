package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.HeaderSchema;
import org.mingdeng.record.VillageRecord;

/** A record that another one names as belonging with it is there. */
final class RelatedRecordsExist implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            for (String name : record.header().related()) {
                if (place.record(name).isEmpty()) {
                    diagnostics.report(
                            record.header().at().of(HeaderSchema.RELATED), RuleProblem.RELATED_NOT_FOUND, name);
                }
            }
        }
    }
}
