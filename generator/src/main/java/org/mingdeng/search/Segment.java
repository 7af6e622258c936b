package org.mingdeng.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The index of one place: its documents, numbered from the oldest to the latest, and for each term in which of them it
 * stands. A long document is cut into parts, each with a number; so a new record gets the highest numbers and leaves those of
 * the others alone.
 *
 * @param placePath the place's folder below the site's root
 * @param days when the record of each part was published, in days since 1970
 * @param continued the numbers of the parts that go on with the record before
 * @param kinds the words for the kinds of its records, by folder
 * @param blocks the terms, in blocks by their hash: in each line a term, a tab and its {@link Postings}
 */
public record Segment(
        String placePath, List<Integer> days, List<Integer> continued, Map<String, String> kinds, List<String> blocks) {

    /** How many blocks there are. */
    static final int BLOCKS = 64;

    /** How many characters a part has at most, unless a single line is longer. */
    private static final int PART = 1000;

    public Segment {
        days = List.copyOf(days);
        continued = List.copyOf(continued);
        kinds = new TreeMap<>(kinds);
        blocks = List.copyOf(blocks);
    }

    /** A part of a document that has a number. */
    record Part(SearchDocument document, List<String> lines, boolean isContinued) {}

    /** Returns the parts of documents in the order of their numbers. */
    static List<Part> parts(List<SearchDocument> documents) {
        return documents.stream()
                .sorted(Comparator.comparing(SearchDocument::published).thenComparing(SearchDocument::route))
                .flatMap(document -> parts(document).stream())
                .toList();
    }

    private static List<Part> parts(SearchDocument document) {
        List<Part> parts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int length = 0;
        for (String line : document.lines()) {
            if (length + line.length() > PART && !lines.isEmpty()) {
                parts.add(new Part(document, List.copyOf(lines), !parts.isEmpty()));
                lines.clear();
                length = 0;
            }
            lines.add(line);
            length += line.length();
        }
        if (!lines.isEmpty() || parts.isEmpty()) {
            parts.add(new Part(document, List.copyOf(lines), !parts.isEmpty()));
        }
        return parts;
    }

    static Segment of(String placePath, List<Part> parts) {
        List<Integer> days = new ArrayList<>();
        List<Integer> continued = new ArrayList<>();
        Map<String, String> kinds = new TreeMap<>();
        Map<String, Postings> index = new HashMap<>();
        for (int number = 0; number < parts.size(); number++) {
            Part part = parts.get(number);
            days.add((int) part.document().published().toEpochDay());
            kinds.put(part.document().kind(), part.document().label());
            if (part.isContinued()) {
                continued.add(number);
            }
            for (String term : terms(part, placePath)) {
                index.computeIfAbsent(term, t -> new Postings()).add(number);
            }
        }
        return new Segment(placePath, days, continued, kinds, blocks(index));
    }

    private static Set<String> terms(Part part, String placePath) {
        Set<String> found = new HashSet<>();
        Terms terms = new Terms(found);
        SearchDocument document = part.document();
        if (!part.isContinued()) {
            terms.addTitle(document.title());
            document.names().forEach(terms::addTitle);
            terms.addLine(document.label());
        }
        part.lines().forEach(terms::addLine);
        terms.addSynonyms();
        terms.addKind(document.kind());
        terms.addYear(document.published().getYear());
        terms.addPlace(placePath);
        return found;
    }

    private static List<String> blocks(Map<String, Postings> index) {
        List<TreeMap<String, Postings>> sorted = new ArrayList<>();
        for (int i = 0; i < BLOCKS; i++) {
            sorted.add(new TreeMap<>());
        }
        index.forEach((term, postings) -> sorted.get(hash(term) % BLOCKS).put(term, postings));
        return sorted.stream()
                .map(block -> block.entrySet().stream()
                        .map(entry -> entry.getKey()
                                + "\t"
                                + Postings.write(entry.getValue().sorted()))
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    /** Spreads terms over shards: FNV-1a over the characters, its upper half folded in, as the script computes it. */
    static int hash(String term) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * 0x01000193;
        }
        return (hash ^ (hash >>> 16)) & 0xFFFF;
    }
}
