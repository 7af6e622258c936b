package org.mingdeng.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The index of a whole site, put together from the {@link Segment}s of its places. The documents are numbered anew from the
 * oldest to the latest; their texts stay with their places, and a list tells where each one lies.
 *
 * <p>The segments are read again for each part of the terms, so that never all of them are in memory.
 */
public final class SiteIndex {

    /** How many documents one file tells the places of. */
    private static final int DOCUMENTS_OF_A_LIST = 64;

    /** So many documents can have all their terms in memory at once. */
    private static final int DOCUMENTS_AT_ONCE = 20_000;

    private final List<String> places;
    private final Function<String, Segment> segments;
    private final BiConsumer<String, byte[]> sink;
    private final List<Segment> heads = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();
    private int documents;

    private SiteIndex(List<String> places, Function<String, Segment> segments, BiConsumer<String, byte[]> sink) {
        this.places = places;
        this.segments = segments;
        this.sink = sink;
    }

    /**
     * Writes the index.
     *
     * @param places the paths of the places
     * @param segments gives the segment of a place, the same each time
     * @param sink takes the address of each file within the index and its bytes
     */
    public static void write(List<String> places, Function<String, Segment> segments, BiConsumer<String, byte[]> sink) {
        SiteIndex index = new SiteIndex(places.stream().sorted().toList(), segments, sink);
        index.number();
        index.writeShards();
    }

    /** A document on its way to its number. */
    private record Entry(int day, int place, int local) {}

    private void number() {
        List<Entry> entries = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            Segment segment = segments.apply(places.get(place));
            heads.add(
                    new Segment(segment.placePath(), segment.days(), segment.continued(), segment.kinds(), List.of()));
            numbers.add(new int[segment.days().size()]);
            for (int local = 0; local < segment.days().size(); local++) {
                entries.add(new Entry(segment.days().get(local), place, local));
            }
        }
        entries.sort(Comparator.comparingInt(Entry::day)
                .thenComparingInt(Entry::place)
                .thenComparingInt(Entry::local));
        documents = entries.size();
        for (int number = 0; number < documents; number++) {
            Entry entry = entries.get(number);
            numbers.get(entry.place)[entry.local] = number;
        }
        for (int first = 0; first < documents; first += DOCUMENTS_OF_A_LIST) {
            writeList(
                    first / DOCUMENTS_OF_A_LIST,
                    entries.subList(first, Math.min(documents, first + DOCUMENTS_OF_A_LIST)));
        }
    }

    private void writeList(int number, List<Entry> entries) {
        Map<String, Integer> known = new TreeMap<>();
        entries.forEach(entry -> known.put(places.get(entry.place), 0));
        int index = 0;
        for (Map.Entry<String, Integer> place : known.entrySet()) {
            place.setValue(index++);
        }
        StringBuilder pairs = new StringBuilder("[");
        for (Entry entry : entries) {
            pairs.append(pairs.length() == 1 ? "" : ",")
                    .append(known.get(places.get(entry.place)))
                    .append(',')
                    .append(entry.local);
        }
        String name = "d/" + number;
        sink.accept(name + ".js", Script.of(name, "[" + Script.texts(known.keySet()) + "," + pairs + "]]"));
    }

    private void writeShards() {
        Shards shards = new Shards(documents, sink);
        int rounds = Math.min(Segment.BLOCKS, shards.count());
        int roundsAtOnce = documents <= DOCUMENTS_AT_ONCE ? rounds : Math.max(1, rounds / 8);
        for (int round = 0; round < rounds; round += roundsAtOnce) {
            int from = round;
            List<Map<String, Postings>> terms = new ArrayList<>();
            IntStream.range(0, roundsAtOnce).forEach(i -> terms.add(new HashMap<>()));
            for (int place = 0; place < places.size(); place++) {
                List<String> blocks = segments.apply(places.get(place)).blocks();
                int[] ofPlace = numbers.get(place);
                for (int block = 0; block < Segment.BLOCKS; block++) {
                    int rest = block % rounds - from;
                    if (rest >= 0 && rest < roundsAtOnce) {
                        merge(blocks.get(block), ofPlace, terms.get(rest));
                    }
                }
            }
            for (int rest = 0; rest < roundsAtOnce; rest++) {
                shards.write(rounds, from + rest, written(terms.get(rest)));
            }
        }
        shards.finish();
        sink.accept("index.js", PlaceIndex.manifest(heads, documents, shards.count(), continued()));
        sink.accept("traditional.js", Script.of("traditional", Script.text(CharacterTables.traditional())));
    }

    private static void merge(String block, int[] numbers, Map<String, Postings> terms) {
        Map<String, String> ofPlace = new HashMap<>();
        PlaceIndex.read(block, ofPlace);
        ofPlace.forEach((term, written) -> {
            int[] local = Postings.read(written);
            Arrays.setAll(local, i -> numbers[local[i]]);
            terms.computeIfAbsent(term, t -> new Postings()).addAll(local);
        });
    }

    private static Map<String, String> written(Map<String, Postings> terms) {
        Map<String, String> written = new HashMap<>();
        terms.forEach((term, postings) -> written.put(term, Postings.write(postings.sorted())));
        return written;
    }

    private List<Integer> continued() {
        List<Integer> all = new ArrayList<>();
        for (int place = 0; place < heads.size(); place++) {
            int[] ofPlace = numbers.get(place);
            heads.get(place).continued().forEach(local -> all.add(ofPlace[local]));
        }
        return all.stream().sorted().toList();
    }
}
