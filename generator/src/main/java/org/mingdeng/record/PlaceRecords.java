package org.mingdeng.record;

import java.util.List;

/**
 * The records of one place that may be published, and what became of the others.
 *
 * @param records the records, by kind and file
 * @param tally what became of all files
 */
public record PlaceRecords(List<VillageRecord> records, Tally tally) {
    public PlaceRecords {
        records = List.copyOf(records);
    }
}
