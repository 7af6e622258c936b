package org.mingdeng.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingdeng.value.Period;

/**
 * All that a place published in a quarter, in one file that needs no other: to be sent on, and read without a network.
 *
 * @param period the quarter
 * @param records the records, the latest first
 */
public record OfflinePage(Period period, List<OfflineRecord> records) implements PageContent {

    /** A year of quarters is kept. */
    private static final int QUARTERS = 4;

    public OfflinePage {
        records = List.copyOf(records);
    }

    /**
     * A record in it.
     *
     * @param route the address of its page
     * @param record what its page shows
     */
    public record OfflineRecord(String route, RecordPage record) {}

    /** Returns the pages of the latest quarters, the latest first. */
    static List<OfflinePage> of(List<Page> pages) {
        Map<Period, List<OfflineRecord>> quarters =
                new TreeMap<>(Comparator.comparing(Period::first).reversed());
        for (Page page : pages) {
            if (page.content() instanceof RecordPage record) {
                quarters.computeIfAbsent(
                                Period.containing(Period.Unit.QUARTER, record.published()),
                                quarter -> new ArrayList<>())
                        .add(new OfflineRecord(page.route(), record));
            }
        }
        return quarters.entrySet().stream()
                .limit(QUARTERS)
                .map(quarter -> new OfflinePage(quarter.getKey(), latestFirst(quarter.getValue())))
                .toList();
    }

    private static List<OfflineRecord> latestFirst(List<OfflineRecord> records) {
        return records.stream()
                .sorted(Comparator.comparing((OfflineRecord one) -> one.record().published())
                        .reversed()
                        .thenComparing(OfflineRecord::route))
                .toList();
    }

    @Override
    public List<MarkdownBody> bodies() {
        return records.stream().flatMap(one -> one.record().body().stream()).toList();
    }

    @Override
    public String template() {
        return "offline";
    }
}
