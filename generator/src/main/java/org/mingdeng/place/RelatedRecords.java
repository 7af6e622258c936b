package org.mingdeng.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mingdeng.record.VillageRecord;

/** Which records of a place belong with each other: those that one names, and those that name it. Made once for a place. */
public final class RelatedRecords {

    private final List<VillageRecord> records;
    private final Map<String, TreeSet<Integer>> others = new HashMap<>();

    private RelatedRecords(Place place) {
        this.records = place.records();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            numbers.put(records.get(i).header().path(), i);
        }
        for (int i = 0; i < records.size(); i++) {
            int number = i;
            String path = records.get(i).header().path();
            records.get(i).related().stream()
                    .flatMap(name -> place.record(name).stream())
                    .map(record -> record.header().path())
                    .filter(other -> !other.equals(path))
                    .forEach(other -> {
                        others.computeIfAbsent(path, p -> new TreeSet<>()).add(numbers.get(other));
                        others.computeIfAbsent(other, p -> new TreeSet<>()).add(number);
                    });
        }
    }

    /** Returns the relations of a place. */
    public static RelatedRecords of(Place place) {
        return new RelatedRecords(place);
    }

    /** Returns the records that belong with a record, each once, in the order of the place. */
    public List<VillageRecord> of(VillageRecord record) {
        List<VillageRecord> related = new ArrayList<>();
        others.getOrDefault(record.header().path(), new TreeSet<>())
                .forEach(number -> related.add(records.get(number)));
        return related;
    }
}
