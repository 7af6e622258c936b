package org.mingdeng.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words beside names in tables whose cells stand between bars, as in Markdown: a column headed 姓名 says that full names
 * stand in it, and a heading such as 残疾等级 speaks of everyone whose cell below it is filled. A blank form has no names.
 */
final class TableScan {

    private static final Set<String> HEADINGS_OF_NAMES = Set.of("姓名", "户主", "户主姓名", "申请人", "申请人姓名", "救助对象", "儿童姓名");
    private static final Set<String> SAYS_NO = Set.of("", "无", "否", "/", "-", "—");

    private final List<PersonalDatum> found = new ArrayList<>();
    private List<String> headings = List.of();
    private int names = -1;

    private TableScan() {}

    /** Returns the words of a text's tables, one a line; the offsets are those of the name. */
    static List<PersonalDatum> find(String text) {
        TableScan scan = new TableScan();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int lineEnd = end < 0 ? text.length() : end;
            scan.line(text.substring(start, lineEnd), start);
            start = lineEnd + 1;
        }
        return scan.found;
    }

    private void line(String line, int start) {
        List<String> cells = List.of(line.split("\\|", -1));
        int heading = headingOfNames(cells);
        if (heading >= 0 || cells.size() == 1) {
            names = heading;
            headings = cells;
        } else if (names >= 0 && names < cells.size()) {
            String name = cells.get(names).strip();
            if (PersonName.is(name)) {
                word(cells)
                        .ifPresent(word -> found.add(new PersonalDatum(
                                word.kind().orElseThrow(),
                                start + line.indexOf(name),
                                start + line.indexOf(name) + name.length(),
                                word.text(),
                                name)));
            }
        }
    }

    private static int headingOfNames(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.size() > 1 && HEADINGS_OF_NAMES.contains(cells.get(i).strip())) {
                return i;
            }
        }
        return -1;
    }

    private Optional<SensitiveWords.Word> word(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i != names && !SAYS_NO.contains(cells.get(i).strip())) {
                Optional<SensitiveWords.Word> word = SensitiveWords.builtIn().in(cells.get(i));
                if (word.isEmpty() && i < headings.size()) {
                    word = SensitiveWords.builtIn().in(headings.get(i));
                }
                if (word.isPresent()) {
                    return word;
                }
            }
        }
        return Optional.empty();
    }
}
