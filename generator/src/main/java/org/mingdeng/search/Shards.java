package org.mingdeng.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Writes terms with their documents into shards, of which a query loads one for each of its terms. */
final class Shards {

    /** So many documents make a shard of about seven kilobytes. */
    private static final int DOCUMENTS_OF_A_SHARD = 16;

    private static final int MOST_SHARDS = 4096;

    /** A longer list of documents stands in a file of its own, so that only those load it who ask for the term. */
    private static final int LONG_LIST = 1500;

    private final int count;
    private final BiConsumer<String, byte[]> sink;
    private final Map<String, TreeMap<String, String>> lists = new TreeMap<>();

    /**
     * Begins to write the shards of an index.
     *
     * @param documents how many documents it has
     * @param sink takes the address of each file within the index and its bytes
     */
    Shards(int documents, BiConsumer<String, byte[]> sink) {
        this.count = count(documents);
        this.sink = sink;
    }

    /** The number of shards: a power of two. */
    static int count(int documents) {
        int count = 1;
        while (count < MOST_SHARDS && count * DOCUMENTS_OF_A_SHARD < documents) {
            count *= 2;
        }
        return count;
    }

    int count() {
        return count;
    }

    /** Writes the shards of all terms whose hash, divided by a number, leaves a rest. */
    void write(int divisor, int rest, Map<String, String> terms) {
        Map<Integer, TreeMap<String, String>> shards = new HashMap<>();
        terms.forEach((term, postings) -> shards.computeIfAbsent(Segment.hash(term) % count, shard -> new TreeMap<>())
                .put(term, postings));
        for (int shard = rest; shard < count; shard += divisor) {
            write("s/" + shard, Objects.requireNonNullElseGet(shards.get(shard), TreeMap::new));
        }
    }

    private void write(String name, Map<String, String> terms) {
        StringBuilder lines = new StringBuilder();
        terms.forEach((term, postings) -> {
            boolean isLong = postings.length() > LONG_LIST;
            if (isLong) {
                lists.computeIfAbsent(Integer.toHexString(Segment.hash(term)), hash -> new TreeMap<>())
                        .put(term, postings);
            }
            lines.append(term).append('\t').append(isLong ? "" : postings).append('\n');
        });
        sink.accept(name + ".js", Script.of(name, Script.text(lines.toString())));
    }

    /** Writes the lists that are too long for a shard. */
    void finish() {
        lists.forEach((hash, terms) -> {
            StringBuilder lines = new StringBuilder();
            terms.forEach((term, postings) ->
                    lines.append(term).append('\t').append(postings).append('\n'));
            sink.accept("h/" + hash + ".js", Script.of("h/" + hash, Script.text(lines.toString())));
        });
    }
}
