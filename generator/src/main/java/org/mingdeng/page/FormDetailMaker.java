package org.mingdeng.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.RecordDetail.ClockView;
import org.mingdeng.page.RecordDetail.FormDetail;
import org.mingdeng.page.RecordDetail.StepView;
import org.mingdeng.page.RecordDetail.VoteView;
import org.mingdeng.place.FormClock;
import org.mingdeng.place.FormFacts;
import org.mingdeng.record.AffairSchema;
import org.mingdeng.record.Audience;
import org.mingdeng.record.Choice;
import org.mingdeng.record.Field;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.Form;
import org.mingdeng.record.FormRecord;
import org.mingdeng.value.Moment;

/** Makes what a record shows whose kind is told by its form: all that the form does not keep to itself. */
final class FormDetailMaker {

    private static final int WHOLE = 100;

    private final LocalDate today;
    private final Language language;

    FormDetailMaker(LocalDate today, Language language) {
        this.today = today;
        this.language = language;
    }

    RecordPageMaker.Parts of(FormRecord record, RecordDetail.Around around) {
        Form form = record.form();
        FormDetail detail = new FormDetail(
                facts(form.figures(), record.values()),
                facts(form.told(), record.values()),
                form.steps().map(steps -> steps(record, steps)).orElse(List.of()),
                form.steps().map(steps -> steps.table().name()),
                form.votes()
                        .flatMap(votes -> form.steps().map(steps -> votes(record, votes, steps)))
                        .orElse(List.of()),
                FormClock.of(record).map(this::clock),
                around);
        List<Field<?>> others = form.ownFields().stream()
                .filter(field -> !form.figures().contains(field) && !form.told().contains(field))
                .filter(field -> field.type().shape().isEmpty())
                .filter(field -> !field.name().equals(AffairSchema.PERIOD.name())) // told by around
                .toList();
        return new RecordPageMaker.Parts(detail, facts(others, record.values()), tables(record));
    }

    private ClockView clock(FormClock clock) {
        long late = clock.daysLate(today);
        return new ClockView(late > 0 ? "late" : clock.isClosed() ? "done" : "open", clock.isClosed(), late);
    }

    private static List<FactRow> facts(List<Field<?>> fields, FieldValues values) {
        return fields.stream()
                .filter(FormDetailMaker::isShown)
                .flatMap(field ->
                        FormFacts.shown(values, field)
                                .map(value -> new FactRow(field.name(), field.labelled(), value))
                                .stream())
                .toList();
    }

    static boolean isShown(Field<?> field) {
        return field.audience() != Audience.INTERNAL;
    }

    private static List<Table> tables(FormRecord record) {
        List<Table> tables = new ArrayList<>();
        for (Field<?> field : record.form().ownFields()) {
            field.type()
                    .shape()
                    .ifPresent(shape -> tables.add(table(
                            record,
                            field,
                            shape.fields().stream()
                                    .filter(FormDetailMaker::isShown)
                                    .toList())));
        }
        return tables;
    }

    private static Table table(FormRecord record, Field<?> field, List<Field<?>> columns) {
        Table.Builder table = Table.named(field.name(), field.title());
        columns.forEach(column -> table.column(column(column)));
        List<FieldValues> rows = record.values().rows(field);
        for (FieldValues row : rows) {
            Object[] cells =
                    columns.stream().map(column -> FormFacts.shown(row, column)).toArray();
            if (record.form()
                    .statement()
                    .filter(statement -> statement.isSum(row))
                    .isPresent()) {
                table.sum(cells);
            } else {
                table.row(cells);
            }
        }
        if (rows.size() > 1 && columns.stream().anyMatch(record.form()::hasTotal)) {
            table.total(columns.stream()
                    .map(column -> record.form().hasTotal(column) ? FormFacts.total(rows, column) : Optional.empty())
                    .toArray());
        }
        return table.build().withoutEmptyColumns();
    }

    static Column column(Field<?> field) {
        return switch (field.type().nature()) {
            case MONEY -> Column.money(field.name(), field.title());
            case COUNT -> Column.integer(field.name(), field.labelled());
            case NUMBER -> Column.number(field.name(), field.labelled());
            case PERCENT -> Column.percent(field.name(), field.title());
            case FLAG -> Column.flag(field.name(), field.title());
            case DAY -> Column.date(field.name(), field.title());
            case WORDS -> Column.text(field.name(), field.title());
        };
    }

    private List<StepView> steps(FormRecord record, Form.Steps steps) {
        return record.rows(steps.table()).stream()
                .map(row -> new StepView(
                        new Moment(row.require(steps.date()), Optional.empty()),
                        row.require(steps.step()).label(),
                        row.get(steps.body()).map(this::words),
                        row.get(steps.note()),
                        facts(untold(record.form(), steps, row), row),
                        row.require(steps.date()).isAfter(today) ? "open" : "done",
                        Optional.empty()))
                .sorted(Comparator.comparing((StepView step) -> step.moment().date()))
                .toList();
    }

    /** Returns the fields of a step that neither its line nor the table of votes tells. */
    private static List<Field<?>> untold(Form form, Form.Steps steps, FieldValues row) {
        Set<Field<?>> told = new HashSet<>(List.of(steps.date(), steps.step(), steps.body(), steps.note()));
        form.votes().filter(votes -> isVote(votes, row)).ifPresent(votes -> told.addAll(votes.numbers()));
        return steps.table().type().shape().stream()
                .flatMap(shape -> shape.fields().stream())
                .filter(field -> !told.contains(field))
                .collect(Collectors.toList());
    }

    private String words(Object body) {
        return body instanceof Choice choice ? choice.label().in(language) : body.toString();
    }

    private static List<VoteView> votes(FormRecord record, Form.Votes votes, Form.Steps steps) {
        return voted(record, votes)
                .map(row -> vote(row, votes, row.require(steps.step()).label()))
                .toList();
    }

    /** Returns the rows that tell of a vote. */
    static Stream<FieldValues> voted(FormRecord record, Form.Votes votes) {
        return record.rows(votes.table()).stream().filter(row -> isVote(votes, row));
    }

    private static boolean isVote(Form.Votes votes, FieldValues row) {
        return row.get(votes.present()).filter(n -> n > 0).isPresent() && row.has(votes.inFavour());
    }

    private static VoteView vote(FieldValues row, Form.Votes votes, Term step) {
        int present = row.require(votes.present());
        int inFavour = row.require(votes.inFavour());
        int against = row.get(votes.against()).orElse(0);
        int abstaining = row.get(votes.abstaining()).orElse(0);
        return new VoteView(
                step,
                row.get(votes.entitled()),
                present,
                inFavour,
                against,
                abstaining,
                inFavour * WHOLE / present,
                against * WHOLE / present);
    }
}
