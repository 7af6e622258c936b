package org.mingdeng.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The index of one place as files: the texts of its documents and, where the place is searched alone, its shards. */
public final class PlaceIndex {

    /** Few, so that a page that shows one hit does not load ten texts for it. */
    private static final int DOCUMENTS_OF_A_TEXT = 2;

    private final List<Segment.Part> parts;
    private final Segment segment;

    private PlaceIndex(List<Segment.Part> parts, Segment segment) {
        this.parts = parts;
        this.segment = segment;
    }

    /** Returns the index of the documents of a place. */
    public static PlaceIndex of(String placePath, List<SearchDocument> documents) {
        List<Segment.Part> parts = Segment.parts(documents);
        return new PlaceIndex(parts, Segment.of(placePath, parts));
    }

    /** What the index of a whole site is made of. */
    public Segment segment() {
        return segment;
    }

    /** Hands the texts to a sink, each with its address within the place's index. */
    public void writeTexts(BiConsumer<String, byte[]> sink) {
        for (int first = 0; first < parts.size(); first += DOCUMENTS_OF_A_TEXT) {
            String name = "t/" + first / DOCUMENTS_OF_A_TEXT;
            String literal = parts.subList(first, Math.min(parts.size(), first + DOCUMENTS_OF_A_TEXT)).stream()
                    .map(PlaceIndex::literal)
                    .collect(Collectors.joining(",\n", "[", "]"));
            sink.accept(name + ".js", Script.of(segment.placePath() + ":" + name, literal));
        }
    }

    private static String literal(Segment.Part part) {
        SearchDocument document = part.document();
        return Script.texts(List.of(
                document.route(),
                document.label(),
                document.date(),
                document.place(),
                document.title(),
                String.join("\n", document.names()),
                String.join("\n", part.lines())));
    }

    /** Hands the shards and the file that tells how many there are to a sink. */
    public void writeShards(BiConsumer<String, byte[]> sink) {
        Shards shards = new Shards(parts.size(), sink);
        Map<String, String> terms = new HashMap<>();
        segment.blocks().forEach(block -> read(block, terms));
        shards.write(1, 0, terms);
        shards.finish();
        sink.accept("index.js", manifest(List.of(segment), parts.size(), shards.count(), segment.continued()));
    }

    /** Reads the lines of a block. */
    static void read(String block, Map<String, String> terms) {
        block.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            terms.put(line.substring(0, tab), line.substring(tab + 1));
        });
    }

    /** Returns the file that tells what an index holds. */
    static byte[] manifest(List<Segment> segments, int documents, int shards, List<Integer> continued) {
        TreeSet<Integer> years = new TreeSet<>();
        Map<String, String> kinds = new TreeMap<>();
        for (Segment segment : segments) {
            segment.days().forEach(day -> years.add(LocalDate.ofEpochDay(day).getYear()));
            kinds.putAll(segment.kinds());
        }
        List<String> kindTexts = new ArrayList<>();
        kinds.forEach((kind, label) -> kindTexts.add(Script.texts(List.of(kind, label))));
        String literal = "{docs:" + documents + ",shards:" + shards + ",years:" + years.descendingSet() + ",kinds:["
                + String.join(",", kindTexts) + "],cont:"
                + Script.text(Postings.write(continued.stream().mapToInt(i -> i).toArray())) + ",same:"
                + CharacterTables.SYNONYMS.stream().map(Script::texts).collect(Collectors.joining(",", "[", "]")) + "}";
        return Script.of("index", literal);
    }
}
