package org.mingdeng.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;

/**
 * Everything about a kind of record that its fields do not say themselves: which numbers stand out, which columns have
 * totals, what must add up, what happened in order. Pages, lists, data files, checks and sums are made from it, so a kind
 * needs nothing else.
 */
public final class Form {

    public static final Field<DisclosureItem> ITEM = Field.of("item", "公开事项", DisclosureItemType.ITEM)
            .help("公开目录里的编号或名称；不写就用这一类的", "The catalogue item; that of the kind when left out", "V11");
    private final List<Field<?>> own = new ArrayList<>();
    private final List<Field<?>> figures = new ArrayList<>();
    private final List<Field<?>> told = new ArrayList<>();
    private final Set<Field<?>> totals = new LinkedHashSet<>();
    private final List<Field<?>> sums = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();
    private Optional<Steps> steps = Optional.empty();
    private Optional<Votes> votes = Optional.empty();
    private Optional<Statement> statement = Optional.empty();
    private final List<Continued> continued = new ArrayList<>();
    private boolean mustBeReviewed;
    private Optional<Deadline> deadline = Optional.empty();
    private final List<List<Field<LocalDate>>> sequences = new ArrayList<>();
    private Optional<Contract> contract = Optional.empty();
    private final List<Field<?>> notNegative = new ArrayList<>();
    private Function<FieldValues, Optional<DisclosureItem>> item = values -> Optional.empty();
    private final Map<Field<?>, String> otherItems = new LinkedHashMap<>();
    private Predicate<FieldValues> summed = values -> true;
    private Optional<Households> households = Optional.empty();

    private Form() {}

    /** Starts a form with its fields, in the order in which a clerk fills them in. */
    static Form of(Field<?>... fields) {
        Form form = new Form();
        form.own.addAll(List.of(fields));
        return form;
    }

    /** Names the numbers that stand out on its page and are told in lists. */
    Form figures(Field<?>... fields) {
        figures.addAll(List.of(fields));
        return this;
    }

    /** Names what is told in full on its page, under a heading of its own. */
    Form told(Field<?>... fields) {
        told.addAll(List.of(fields));
        return this;
    }

    /** Names the columns of its tables that are added up. */
    Form totals(Field<?>... columns) {
        totals.addAll(List.of(columns));
        return this;
    }

    /** Names the numbers that are added up over records and places. */
    Form sums(Field<?>... fields) {
        sums.addAll(List.of(fields));
        return this;
    }

    /** Says by one of its values which records are added up over records and places; all when nothing is said. */
    <T> Form summedWhen(Field<T> field, Predicate<T> condition) {
        summed = values -> values.get(field).filter(condition).isPresent();
        return this;
    }

    /** Says which table tells what households receive. */
    Form households(Households told) {
        households = Optional.of(told);
        return this;
    }

    /** Says what must add up. */
    Form equations(Equation... all) {
        equations.addAll(List.of(all));
        return this;
    }

    /** Says which table tells what happened, in order. */
    Form steps(Steps told) {
        steps = Optional.of(told);
        return this;
    }

    /** Says which table tells of votes. */
    Form votes(Votes told) {
        votes = Optional.of(told);
        return this;
    }

    /** Says which table is a statement. */
    Form statement(Statement told) {
        statement = Optional.of(told);
        return this;
    }

    /** Says what a record of it opens with, because the one before closed with it. */
    Form continued(Continued... numbers) {
        continued.addAll(List.of(numbers));
        return this;
    }

    /** Says that the supervisory committee reviews it before it is published. */
    Form reviewed() {
        mustBeReviewed = true;
        return this;
    }

    /** Says how it is told whether a record is finished, and in time. */
    Form deadline(Deadline told) {
        deadline = Optional.of(told);
        return this;
    }

    /** Names days that follow the first of them, or are the same; may be called several times. */
    Form inOrder(List<Field<LocalDate>> days) {
        sequences.add(List.copyOf(days));
        return this;
    }

    /**
     * A number that records of following periods hand on.
     *
     * @param opening what was brought forward
     * @param closing what is left
     * @param books whose books they are; records of other books do not follow each other
     */
    public record Continued(Field<Money> opening, Field<Money> closing, Field<String> books) {}

    /** Says when the contract ends that a record is about. */
    Form contract(Contract told) {
        contract = Optional.of(told);
        return this;
    }

    /** Names the numbers, of the record or of rows of its tables, that are never below zero. */
    Form notNegative(Field<?>... fields) {
        notNegative.addAll(List.of(fields));
        return this;
    }

    /** Says by one of its values which item of the disclosure catalogue a record answers that names none. */
    <T> Form answers(Field<T> field, Function<T, String> code) {
        item = values -> values.get(field).map(code).flatMap(DisclosureCatalogue.builtIn()::find);
        return this;
    }

    /** Says which other item a record answers in which a field is written. */
    Form answersToo(Field<?> field, String code) {
        otherItems.put(field, code);
        return this;
    }

    /**
     * How it is told whether a record is finished, and in time.
     *
     * @param start since when it has been waiting
     * @param due by which day it is to be finished
     * @param last the last day in time: the one written under due, or what follows from the others; empty when there is none
     * @param closed the day on which it was finished; empty while it is open
     */
    public record Deadline(
            Field<LocalDate> start,
            Field<LocalDate> due,
            Function<FieldValues, Optional<LocalDate>> last,
            Function<FieldValues, Optional<LocalDate>> closed) {}

    /**
     * A table that tells what happened, in order.
     *
     * @param table the table
     * @param date when
     * @param step what step it was
     * @param body who acted
     * @param note in one sentence
     */
    public record Steps(
            Field<List<FieldValues>> table,
            Field<LocalDate> date,
            Field<? extends Choice> step,
            Field<?> body,
            Field<String> note) {}

    /**
     * A table that tells of votes.
     *
     * @param table the table
     * @param entitled how many may vote
     * @param present how many came
     * @param inFavour how many were for it
     * @param against how many were against it
     * @param abstaining how many abstained
     */
    public record Votes(
            Field<List<FieldValues>> table,
            Field<Integer> entitled,
            Field<Integer> present,
            Field<Integer> inFavour,
            Field<Integer> against,
            Field<Integer> abstaining) {

        /** The fields that a vote is told with. */
        public List<Field<Integer>> numbers() {
            return List.of(entitled, present, inFavour, against, abstaining);
        }
    }

    /**
     * A contract that ends.
     *
     * @param start its first day
     * @param end its last day
     * @param followUp what happened after its end
     */
    public record Contract(Field<LocalDate> start, Field<LocalDate> end, Field<String> followUp) {}

    /** What the amount of a household is. */
    public enum Use {
        /** Money that it receives. */
        RECEIVED,
        /** Money that it need not pay. */
        LET_OFF,
        /** Points. */
        POINTS
    }

    /**
     * A table that tells of one household in each row.
     *
     * @param table the table
     * @param amount the column that says how much
     * @param use what the amount is
     * @param paidOn the field that says when it was paid, where there is one
     * @param state says of a record and a row how far it has come
     */
    public record Households(
            Field<List<FieldValues>> table,
            Field<?> amount,
            Use use,
            Optional<Field<LocalDate>> paidOn,
            BiFunction<FieldValues, FieldValues, Term> state) {}

    /** All fields of a record of it, in the order of a form. */
    List<Field<?>> fields() {
        List<Field<?>> all = new ArrayList<>(own);
        if (own.stream().noneMatch(field -> field.name().equals(AffairSchema.PERIOD.name()))) {
            all.add(AffairSchema.PERIOD);
        }
        all.addAll(List.of(ITEM, AffairSchema.NOTICE, AffairSchema.REVIEW));
        return HeaderSchema.with(all);
    }

    /** Returns the values of a record with the numbers that follow from them. */
    FieldValues complete(FieldValues values) {
        statement.ifPresent(told -> told.complete(values));
        equations.forEach(equation -> equation.complete(values));
        return values;
    }

    /** Returns each place of a record where what must add up does not. */
    public List<Equation.Broken> brokenIn(FieldValues values) {
        List<Equation.Broken> broken = new ArrayList<>();
        statement.ifPresent(told -> broken.addAll(told.brokenIn(values)));
        equations.forEach(equation -> broken.addAll(equation.brokenIn(values)));
        return broken;
    }

    /** The fields that only it has, in the order of a form. */
    public List<Field<?>> ownFields() {
        return List.copyOf(own);
    }

    /** The numbers that stand out. */
    public List<Field<?>> figures() {
        return List.copyOf(figures);
    }

    /** What is told in full. */
    public List<Field<?>> told() {
        return List.copyOf(told);
    }

    /** Whether a column of a table is added up. */
    public boolean hasTotal(Field<?> column) {
        return totals.contains(column);
    }

    /** The numbers of a record that are added up over records and places. */
    List<Field<?>> sums(FieldValues values) {
        return isSummed(values) ? List.copyOf(sums) : List.of();
    }

    /** Whether a record is added up with others: a plan is not, its outcome is. */
    public boolean isSummed(FieldValues values) {
        return summed.test(values);
    }

    /** Which table tells what households receive. */
    public Optional<Households> households() {
        return households;
    }

    /** What must add up. */
    public List<Equation> equations() {
        return List.copyOf(equations);
    }

    /** Which table tells what happened. */
    public Optional<Steps> steps() {
        return steps;
    }

    /** Which table tells of votes. */
    public Optional<Votes> votes() {
        return votes;
    }

    /** Which table is a statement. */
    public Optional<Statement> statement() {
        return statement;
    }

    /** Which numbers records of following periods hand on. */
    public List<Continued> continued() {
        return List.copyOf(continued);
    }

    /** Whether the supervisory committee must have reviewed a record before it is published. */
    public boolean mustBeReviewed() {
        return mustBeReviewed;
    }

    /** How it is told whether a record is finished. */
    public Optional<Deadline> deadline() {
        return deadline;
    }

    /** Sequences of days of which none is before the first. */
    public List<List<Field<LocalDate>>> sequences() {
        return List.copyOf(sequences);
    }

    /** When the contract ends that a record is about. */
    public Optional<Contract> contract() {
        return contract;
    }

    /** The numbers that are never below zero. */
    public List<Field<?>> notNegative() {
        return List.copyOf(notNegative);
    }

    /** The item of the disclosure catalogue that a record answers by what it says. */
    Optional<DisclosureItem> item(FieldValues values) {
        return item.apply(values);
    }

    /** The other items that a record answers by what it says. */
    List<DisclosureItem> otherItems(FieldValues values) {
        return otherItems.entrySet().stream()
                .filter(other -> values.has(other.getKey()))
                .flatMap(other -> DisclosureCatalogue.builtIn().find(other.getValue()).stream())
                .toList();
    }
}
