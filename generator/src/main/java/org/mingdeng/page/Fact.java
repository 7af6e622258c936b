package org.mingdeng.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingdeng.diagnostic.Term;

/**
 * A name under which records of a kind have a value: said once for the pages, the data files and their schema.
 *
 * @param <S> what the value is taken from
 * @param label the name
 * @param type what the value is
 * @param value takes the value
 */
record Fact<S>(Term label, Column.Type type, Function<S, Optional<?>> value) {

    static <S> Fact<S> text(String chinese, String english, Function<S, Optional<?>> value) {
        return new Fact<>(new Term(chinese, english), Column.Type.TEXT, value);
    }

    static <S> Fact<S> date(String chinese, String english, Function<S, Optional<?>> value) {
        return new Fact<>(new Term(chinese, english), Column.Type.DATE, value);
    }

    static <S> Fact<S> flag(String chinese, String english, Function<S, Optional<?>> value) {
        return new Fact<>(new Term(chinese, english), Column.Type.BOOLEAN, value);
    }

    static <S> Fact<S> integer(String chinese, String english, Function<S, Optional<?>> value) {
        return new Fact<>(new Term(chinese, english), Column.Type.INTEGER, value);
    }

    static <S> Fact<S> money(String chinese, String english, Function<S, Optional<?>> value) {
        return new Fact<>(new Term(chinese, english), Column.Type.MONEY, value);
    }

    static <S> Fact<S> percent(String chinese, String english, Function<S, Optional<?>> value) {
        return new Fact<>(new Term(chinese, english), Column.Type.PERCENT, value);
    }

    /** Returns the facts that something has a value for. */
    static <S> List<FactRow> of(List<Fact<S>> facts, S source) {
        return facts.stream()
                .flatMap(fact -> FactRow.of(fact.label, fact.value.apply(source)).stream())
                .toList();
    }
}
