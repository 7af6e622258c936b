package org.mingdeng.place;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.Field;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.VillageRecord;

/**
 * A number of a form, added up over the records that are not archived, and over places.
 *
 * @param kind the kind of the records
 * @param label the number's name with its unit
 * @param isMoney whether it is an amount in yuan
 * @param sum the sum
 * @param records how many records tell it
 * @param places how many places tell it
 */
public record FormSum(RecordKind kind, Term label, boolean isMoney, BigDecimal sum, int records, int places) {

    /** Returns the sum over both sets of places. */
    public FormSum plus(FormSum other) {
        return new FormSum(kind, label, isMoney, sum.add(other.sum), records + other.records, places + other.places);
    }

    /** Returns the sums of a place, in the order of kinds and fields. */
    static Map<Key, FormSum> of(Place place) {
        Map<Key, FormSum> sums = new TreeMap<>();
        for (VillageRecord record : place.records()) {
            if (record instanceof FormRecord form && !record.header().isArchivedOn(place.today())) {
                int number = 0;
                for (Field<?> field : form.sums()) {
                    Key key = new Key(form.header().kind(), number++);
                    of(form, field).ifPresent(sum -> sums.merge(key, sum, FormSum::withinPlace));
                }
            }
        }
        return sums;
    }

    /**
     * Which number it is.
     *
     * @param kind the kind of the records
     * @param number its number among the sums of the form, from 0
     */
    public record Key(RecordKind kind, int number) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : Integer.compare(number, other.number);
        }
    }

    private static Optional<FormSum> of(FormRecord record, Field<?> field) {
        return record.values()
                .number(field)
                .map(number -> new FormSum(record.header().kind(), field.labelled(), field.isMoney(), number, 1, 1));
    }

    private FormSum withinPlace(FormSum other) {
        return new FormSum(kind, label, isMoney, sum.add(other.sum), records + other.records, 1);
    }
}
