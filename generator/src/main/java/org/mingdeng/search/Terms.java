package org.mingdeng.search;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The terms under which a document is found. A pair of neighbouring units and every number and word is a term. Marked terms
 * stand beside them: {@code ^} for what is in a title or is a name, single characters included, {@code ~} for pairs of first
 * letters as typed on a keyboard, {@code =} for words with synonyms, {@code @} for kind, year and place.
 */
final class Terms {

    static final String TITLE = "^";
    static final String INITIALS = "~";
    static final String SYNONYM = "=";
    static final String KIND = "@k=";
    static final String YEAR = "@y=";
    static final String PLACE = "@p=";

    private static final List<Synonym> SYNONYMS = CharacterTables.SYNONYMS.stream()
            .flatMap(group -> group.stream().map(word -> new Synonym(group.get(0), pairs(word))))
            .toList();

    private final Set<String> terms;

    /** A word with the pairs of characters that it is made of, and the first word of its group. */
    private record Synonym(String group, List<String> pairs) {}

    private static List<String> pairs(String word) {
        List<String> units = Units.of(word);
        return IntStream.range(0, units.size() - 1)
                .mapToObj(i -> pair(units.get(i), units.get(i + 1)))
                .toList();
    }

    /** Adds to a set of terms. */
    Terms(Set<String> terms) {
        this.terms = terms;
    }

    void addLine(String line) {
        add(Units.of(line), "");
    }

    /** Adds a title or a name: found before others, by single characters and by first letters. */
    void addTitle(String title) {
        List<String> units = Units.of(title);
        add(units, "");
        add(units, TITLE);
        units.stream().filter(Units::isHan).forEach(unit -> terms.add(TITLE + unit));
        addInitials(units);
    }

    private void add(List<String> units, String mark) {
        for (int i = 0; i < units.size(); i++) {
            String unit = units.get(i);
            if (!Units.isHan(unit)) {
                terms.add(mark + unit);
            }
            if (i + 1 < units.size()) {
                String next = units.get(i + 1);
                if (!Units.isLongNumber(unit) && !Units.isLongNumber(next)) {
                    terms.add(mark + pair(unit, next));
                }
            }
        }
    }

    private static String pair(String unit, String next) {
        return Units.isHan(unit) || Units.isHan(next) ? unit + next : unit + " " + next;
    }

    /** Adds, when all else is there, the words that mean the same as words of the document. */
    void addSynonyms() {
        for (Synonym synonym : SYNONYMS) {
            if (terms.containsAll(synonym.pairs)) {
                terms.add(SYNONYM + synonym.group);
            }
        }
    }

    private void addInitials(List<String> units) {
        char last = '-';
        for (String unit : units) {
            char initial = Units.isHan(unit) ? CharacterTables.initial(unit.codePointAt(0)) : '-';
            if (last != '-' && initial != '-') {
                terms.add(INITIALS + last + initial);
            }
            last = initial;
        }
    }

    void addKind(String kind) {
        terms.add(KIND + kind);
    }

    void addYear(int year) {
        terms.add(YEAR + year);
    }

    /** Adds a place and those above it, by path. */
    void addPlace(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            terms.add(PLACE + path.substring(0, end));
        }
    }
}
