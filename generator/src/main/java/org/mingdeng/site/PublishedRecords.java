package org.mingdeng.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.mingdeng.cache.Checksum;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.page.FactRow;
import org.mingdeng.page.PlacePages;
import org.mingdeng.page.PlacePages.Redirect;
import org.mingdeng.page.RecordData;
import org.mingdeng.page.Table;
import org.mingdeng.place.Place;
import org.mingdeng.record.HeaderSchema;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.record.RecordKind.Lifetime;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.rule.RuleProblem;

/**
 * What the records of a place said when they were last published without an open question, to find out what has changed since
 * then without a word. It lasts as long as the cache; a build without one has nothing to compare with.
 *
 * @param form what decides how values are shown; values that are shown in another form are not compared
 * @param records what each record said, by the address of its page
 */
record PublishedRecords(Fingerprint form, Map<String, Said> records) {

    PublishedRecords {
        records = new TreeMap<>(records);
    }

    /**
     * What a record said.
     *
     * @param file its file
     * @param title its title
     * @param facts what stood in it once, by its label; empty where that may change
     * @param rows the checksums of the rows of its tables; empty where these may change
     * @param corrections how many corrections it had
     */
    record Said(String file, String title, Map<String, String> facts, List<Long> rows, int corrections) {
        Said {
            facts = new TreeMap<>(facts);
            rows = List.copyOf(rows);
        }
    }

    static String name(String placePath) {
        return PlaceMemory.name(placePath) + ".published";
    }

    /** Returns what the records of a place say now. */
    static PublishedRecords of(Place place, PlacePages pages, Conditions conditions, Function<Object, String> show) {
        Map<String, RecordHeader> headers = headers(place);
        Map<String, Said> records = new TreeMap<>();
        for (RecordData data : RecordData.of(pages)) {
            Optional.ofNullable(headers.get(data.page()))
                    .ifPresent(header -> records.put(data.page(), said(data, header, show)));
        }
        return new PublishedRecords(
                Fingerprint.ofValue(List.of(conditions.tool(), conditions.theme(), conditions.settings())), records);
    }

    private static Map<String, RecordHeader> headers(Place place) {
        Map<String, RecordHeader> headers = new HashMap<>();
        place.records().stream()
                .map(VillageRecord::header)
                .forEach(header -> headers.put(place.pageOf(header), header));
        return headers;
    }

    private static Said said(RecordData data, RecordHeader header, Function<Object, String> show) {
        Lifetime lifetime = header.kind().lifetime();
        Map<String, String> facts = new TreeMap<>();
        if (lifetime == Lifetime.SETTLED) {
            for (FactRow fact : data.facts()) {
                facts.put(show.apply(fact.label()), show.apply(fact.value()));
            }
        }
        List<Long> rows = new ArrayList<>();
        for (Table table : lifetime == Lifetime.CURRENT ? List.<Table>of() : data.tables()) {
            table.rows()
                    .forEach(row ->
                            rows.add(Checksum.ofValue(row.stream().map(show).toList())));
        }
        return new Said(
                header.path(), data.title(), facts, rows, header.corrections().size());
    }

    /**
     * Reports what has changed without a correction or a withdrawal, and returns what is to be remembered: of records with an
     * open question what they said before.
     */
    PublishedRecords since(PublishedRecords before, Place place, PlacePages pages, Diagnostics diagnostics) {
        Map<String, RecordHeader> headers = headers(place);
        Map<String, Said> remembered = new TreeMap<>(records);
        before.records.forEach((route, said) -> {
            Said now = records.get(route);
            boolean isOpen = now == null
                    ? isGone(route, said, pages, diagnostics)
                    : before.form.equals(form)
                            && now.corrections <= said.corrections
                            && hasChanged(said, now, title(headers, route, said), diagnostics);
            if (isOpen) {
                remembered.put(route, said);
            }
        });
        return new PublishedRecords(form, remembered);
    }

    private static Origin title(Map<String, RecordHeader> headers, String route, Said said) {
        return Optional.ofNullable(headers.get(route))
                .map(header -> header.at().of(HeaderSchema.TITLE))
                .orElse(Origin.ofFile(said.file));
    }

    private static boolean isGone(String route, Said said, PlacePages pages, Diagnostics diagnostics) {
        boolean isGone = pages.redirects().stream().map(Redirect::from).noneMatch(route::equals);
        if (isGone) {
            diagnostics.report(Origin.ofFile(said.file), RuleProblem.PUBLISHED_RECORD_GONE, said.title, route);
        }
        return isGone;
    }

    private static boolean hasChanged(Said before, Said now, Origin at, Diagnostics diagnostics) {
        int found = 0;
        for (Map.Entry<String, String> fact : before.facts.entrySet()) {
            String value = now.facts.getOrDefault(fact.getKey(), "");
            if (!value.equals(fact.getValue())) {
                diagnostics.report(at, RuleProblem.PUBLISHED_VALUE_CHANGED, fact.getKey(), fact.getValue(), value);
                found++;
            }
        }
        List<Long> gone = new ArrayList<>(before.rows);
        now.rows.forEach(gone::remove);
        if (!gone.isEmpty()) {
            diagnostics.report(at, RuleProblem.PUBLISHED_ROWS_CHANGED, gone.size());
            found++;
        }
        return found > 0;
    }
}
