package org.mingdeng.record;

import java.util.List;
import java.util.Optional;

/**
 * The records of one place that may be published, and what became of the others.
 *
 * @param records the records, by kind and file
 * @param register the households, where the place keeps a register that can be read
 * @param waiting the records that will appear on a later day
 * @param tally what became of all files
 */
public record PlaceRecords(
        List<VillageRecord> records, Optional<HouseholdRegister> register, List<RecordHeader> waiting, Tally tally) {
    public PlaceRecords {
        records = List.copyOf(records);
        waiting = List.copyOf(waiting);
    }
}
