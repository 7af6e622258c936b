package org.mingdeng.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds addresses that go down to the door, and words of health, childhood, penalties and petitions beside a name.
 *
 * <p>A word alone is no finding: notices on disability allowances, on the protection of minors or on the petitions office
 * are what a disclosure board is for. It becomes one when the same sentence or cell names someone, masked or not, since a
 * masked name is no protection in a village where everyone knows whom 张*明 means. An address is one only where a room
 * follows a building, and no office is named before it.
 */
final class WordScan {

    private static final String NUMBER = "[0-9０-９一二三四五六七八九十]{1,4}";
    private static final String ROOM = "[0-9０-９]{2,4}";
    private static final String ROOM_OF_HOUSEHOLD = "[0-9０-９]{3,4}"; // two digits count households
    private static final Pattern HOME_ADDRESS = Pattern.compile("(?:" + NUMBER + "(?:号楼|号院|[栋幢座弄号])[\\s-]{0,2}){1,2}(?:"
            + NUMBER + "单元[\\s-]{0,2})?(?:" + NUMBER + "[层楼][\\s-]{0,2})?" + ROOM + "室|" + NUMBER + "单元[\\s-]{0,2}"
            + "(?:" + NUMBER + "[层楼][\\s-]{0,2})?" + "(?:" + ROOM + "室|" + ROOM_OF_HOUSEHOLD + "户)");
    private static final String SENTENCE_ENDS = "。！？!?；;\n\r";
    private static final SensitiveWords WORDS = SensitiveWords.builtIn();
    private static final int NEAR = 16;
    private static final int LONGEST_SENTENCE = 120; // to each side

    private final String text;
    private final List<PersonalDatum> found = new ArrayList<>();

    private WordScan(String text) {
        this.text = text;
    }

    /** Returns the addresses and words of a text, as a glance at it suggests. */
    static List<PersonalDatum> find(String text, Glance glance) {
        WordScan scan = new WordScan(text);
        int i = glance.word();
        while (i < text.length()) {
            i += WORDS.mayStartWith(text.charAt(i)) ? scan.word(i) : 1;
        }
        if (glance.hasRoom()) {
            scan.addresses();
        }
        return scan.found;
    }

    /** Looks for a word that starts at an offset; returns how far to go on. */
    private int word(int start) {
        Optional<SensitiveWords.Word> word = WORDS.at(text, start);
        if (word.isEmpty()) {
            return 1;
        }
        int end = start + word.get().text().length();
        word.get()
                .kind()
                .ifPresent(kind -> PersonName.in(text, sentenceStart(start), sentenceEnd(end))
                        .ifPresent(name -> found.add(
                                new PersonalDatum(kind, start, end, word.get().text(), name))));
        return end - start;
    }

    private int sentenceStart(int offset) {
        int start = offset;
        while (start > Math.max(0, offset - LONGEST_SENTENCE) && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private int sentenceEnd(int offset) {
        int end = offset;
        while (end < Math.min(text.length(), offset + LONGEST_SENTENCE)
                && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void addresses() {
        Matcher address = HOME_ADDRESS.matcher(text);
        while (address.find()) {
            String before =
                    text.substring(Math.max(sentenceStart(address.start()), address.start() - NEAR), address.start());
            if (WORDS.offices().stream().noneMatch(before::contains)) {
                found.add(new PersonalDatum(
                        PersonalDataKind.HOME_ADDRESS,
                        address.start(),
                        address.end(),
                        address.group(),
                        address.group()));
            }
        }
    }
}
