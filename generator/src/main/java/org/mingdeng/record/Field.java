package org.mingdeng.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Term;

/**
 * One field of a shape, declared once: both names, what its value is, who may see it, and the words that explain it.
 *
 * @param <T> what its value is read as
 * @param name the English name, as written in content
 * @param label the Chinese name, as written in content
 * @param type how a value is read
 * @param isRequired whether a record without it is incomplete
 * @param audience who may see it
 * @param help what belongs into it, for clerks
 * @param example a value as a clerk would write it
 */
public record Field<T>(
        String name,
        String label,
        FieldType<T> type,
        boolean isRequired,
        Audience audience,
        Term help,
        String example) {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])[A-Z]");

    /** Declares an optional public field. */
    public static <T> Field<T> of(String name, String label, FieldType<T> type) {
        return new Field<>(name, label, type, false, Audience.PUBLIC, new Term("", ""), "");
    }

    /** Returns the field as one that must be there. */
    public Field<T> required() {
        return new Field<>(name, label, type, true, audience, help, example);
    }

    /** Returns the field for another audience. */
    public Field<T> audience(Audience newAudience) {
        return new Field<>(name, label, type, isRequired, newAudience, help, example);
    }

    /** Returns the field with its explanation. */
    public Field<T> help(String chinese, String english, String newExample) {
        return new Field<>(name, label, type, isRequired, audience, new Term(chinese, english), newExample);
    }

    /** Both names under which content may write it. */
    public List<String> names() {
        return List.of(label, name);
    }

    /** Its name on pages: the English one is its name in words, as in “Annual rent” for {@code annualRent}. */
    public Term title() {
        String words =
                WORD_START.matcher(name).replaceAll(start -> " " + start.group().toLowerCase(Locale.ROOT));
        return new Term(label, Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }

    /** Its name on pages with its unit, as in 面积（亩）. */
    public Term labelled() {
        Optional<Term> unit = isMoney() ? Optional.of(new Term("元", "yuan")) : type.unit();
        Term title = title();
        return unit.map(u ->
                        new Term(title.chinese() + "（" + u.chinese() + "）", title.english() + " (" + u.english() + ")"))
                .orElse(title);
    }

    /** Whether its values are amounts of money. */
    public boolean isMoney() {
        return type.nature() == FieldType.Nature.MONEY;
    }

    /** Its name in messages. */
    public Term term() {
        return new Term(label, name);
    }
}
