package org.mingdeng.render;

import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Period;
import org.mingdeng.value.Ratio;
import org.mingdeng.value.TimeLimit;

/**
 * Values as machines read them: amounts without separators, days as {@code 2026-10-12}, periods as {@code 2026Q3},
 * ratios as percentages, yes and no as words.
 */
final class PlainValue {

    static final Term YES = new Term("是", "yes");
    static final Term NO = new Term("否", "no");

    private PlainValue() {}

    static String of(Object value, Language language) {
        if (value instanceof Term term) {
            return term.in(language);
        }
        if (value instanceof Ratio ratio) {
            return ratio.isDefined() ? Formats.percent(ratio) + "%" : "";
        }
        if (value instanceof Period period) {
            return period.code();
        }
        if (value instanceof TimeLimit limit) {
            return Formats.limit(limit, language);
        }
        return value instanceof Boolean flag ? (flag ? YES : NO).in(language) : value.toString();
    }
}
