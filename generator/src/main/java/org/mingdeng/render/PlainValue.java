package org.mingdeng.render;

import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Ratio;

/**
 * Values as machines read them: amounts without separators, days as {@code 2026-10-12}, ratios as percentages, yes and no as
 * words.
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
        return value instanceof Boolean flag ? (flag ? YES : NO).in(language) : value.toString();
    }
}
