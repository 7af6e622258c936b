package org.mingdeng.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds personal data in texts and in the bytes of files; one and the same for what is written and what is published. */
public final class PersonalDataScan {

    private PersonalDataScan() {}

    /** Returns the numbers of a text in order. */
    public static List<PersonalDatum> numbers(String text) {
        return Glance.at(text).mayHoldNumber() ? NumberScan.find(text) : List.of();
    }

    /** Returns the numbers in the bytes of a UTF-8 file, such as a web page, in order; texts in other bytes are not seen. */
    public static List<PersonalDatum> numbers(byte[] utf8) {
        return ByteScan.find(utf8);
    }

    /** Returns all personal data of a text in order: numbers, addresses, and words that say too much of someone named. */
    public static List<PersonalDatum> all(String text) {
        Glance glance = Glance.at(text);
        if (!glance.mayHoldNumber() && !glance.hasRoom() && glance.word() == text.length()) {
            return List.of();
        }
        List<PersonalDatum> all = new ArrayList<>();
        if (glance.mayHoldNumber()) {
            all.addAll(NumberScan.find(text));
        }
        all.addAll(WordScan.find(text, glance));
        if (glance.word() < text.length() && text.indexOf('|') >= 0) {
            TableScan.find(text).stream()
                    .filter(datum -> all.stream().noneMatch(known -> isSame(known, datum)))
                    .toList()
                    .forEach(all::add);
        }
        all.sort(Comparator.comparingInt(PersonalDatum::start));
        return all;
    }

    /**
     * Returns the first word of a text that tells of health, childhood, penalties or petitions, whether the text names
     * someone or not; for lists in which each line is of one person.
     */
    public static Optional<String> sensitiveWord(String text) {
        return SensitiveWords.builtIn().in(text).map(SensitiveWords.Word::text);
    }

    private static boolean isSame(PersonalDatum one, PersonalDatum other) {
        return one.text().equals(other.text()) && one.value().equals(other.value());
    }
}
