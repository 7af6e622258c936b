package org.mingdeng.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.place.Place;
import org.mingdeng.record.Field;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.Form;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.HeaderSchema;
import org.mingdeng.record.Statement;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.Money;
import org.mingdeng.value.Period;

/** A form opens with what the form of the period before it closed with, of the same books (A02). */
final class FormsContinue implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            if (record instanceof FormRecord form) {
                for (Form.Continued numbers : form.form().continued()) {
                    before(form, place)
                            .filter(other -> other.get(numbers.books()).equals(form.get(numbers.books())))
                            .findFirst()
                            .ifPresent(other -> check(form, other, numbers, diagnostics));
                }
                form.form()
                        .statement()
                        .ifPresent(statement -> before(form, place)
                                .filter(other -> follow(other, form))
                                .findFirst()
                                .ifPresent(other -> check(form, other, statement, diagnostics)));
            }
        }
    }

    private static Stream<FormRecord> before(FormRecord form, Place place) {
        return place.forms(form.header().kind()).stream()
                .filter(other -> form.reportsOn().isPresent()
                        && other.reportsOn()
                                .filter(period ->
                                        period.isFollowedBy(form.reportsOn().get()))
                                .isPresent());
    }

    /** Statements of whole years by the same system follow each other; at a change of systems lines are made anew. */
    private static boolean follow(FormRecord earlier, FormRecord later) {
        return Stream.of(earlier, later)
                        .allMatch(form -> form.reportsOn()
                                .filter(period -> period.unit() == Period.Unit.YEAR)
                                .isPresent())
                && earlier.get(Statement.ENTITY).equals(later.get(Statement.ENTITY))
                && Statement.system(earlier.values()) == Statement.system(later.values());
    }

    private static void check(FormRecord form, FormRecord earlier, Form.Continued numbers, Diagnostics diagnostics) {
        boolean isWritten = form.values()
                .provenance()
                .fields()
                .containsKey(numbers.opening().name());
        Field<?> at = isWritten ? numbers.opening() : HeaderSchema.TITLE;
        report(
                form.values().provenance().of(at),
                numbers.opening().title(),
                form.get(numbers.opening()),
                numbers.closing().title(),
                earlier.get(numbers.closing()),
                earlier,
                diagnostics);
    }

    private static void check(FormRecord form, FormRecord earlier, Statement statement, Diagnostics diagnostics) {
        FieldValues opening = statement.column(form.values(), statement.before());
        FieldValues closing = statement.column(earlier.values(), statement.now());
        Origin table = opening.provenance().whole();
        for (Statement.Line line : statement.lines()) {
            Origin at = opening.provenance().of(line.amount());
            if (!at.equals(table)) {
                report(
                        at,
                        joined(line, statement.before()),
                        opening.get(line.amount()),
                        joined(line, statement.now()),
                        closing.get(line.amount()),
                        earlier,
                        diagnostics);
            }
        }
    }

    private static Term joined(Statement.Line line, Field<Money> column) {
        return new Term(
                line.label().chinese() + column.label(),
                line.label().english() + ", " + column.title().english());
    }

    private static void report(
            Origin at,
            Term opening,
            Optional<Money> written,
            Term closing,
            Optional<Money> expected,
            FormRecord earlier,
            Diagnostics diagnostics) {
        if (written.isPresent() && expected.isPresent() && !written.equals(expected)) {
            diagnostics.report(
                    at,
                    RuleProblem.FORM_DOES_NOT_CONTINUE,
                    opening,
                    written.get(),
                    earlier.reportsOn().orElseThrow().code(),
                    closing,
                    expected.get(),
                    written.get().minus(expected.get()));
        }
    }
}
