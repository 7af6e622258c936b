package org.mingdeng.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.SourceValue.Scalar;
import org.mingdeng.value.Money;

/**
 * A statement (报表): a table of which each row is a line that is known by name, such as a balance sheet. In each of its
 * columns lines follow from others. Rows are put in the order of the lines, and those that follow from others and are not
 * written are added. A line that is not written is nothing, as on paper.
 */
public final class Statement {

    /** By which system it is made. */
    public static final Field<AccountingSystem> SYSTEM = Field.of(
                    "system", "会计制度", FieldTypes.choice(AccountingSystem.class))
            .help(
                    "按哪个制度编的；不写的话，2024年起算2023年制度，以前算2004年制度",
                    "By which accounting system; the one in force when left out",
                    "2023年制度");

    /** Whose statement it is. */
    public static final Field<String> ENTITY =
            Field.of("entity", "编制单位", FieldTypes.TEXT).help("谁的报表，写组织全称", "Whose it is, by full name", "听稻村股份经济合作社");

    /**
     * A line of a statement.
     *
     * @param amount its amount in one column
     * @param words the words for it
     * @param only the system that alone has it; empty when both have it
     */
    public record Line(Field<Money> amount, Words words, Optional<AccountingSystem> only) implements Choice {

        /** Returns a line by its English name as a field and its Chinese words, the one for pages first. */
        static Line of(String name, String chinese, String... others) {
            Field<Money> amount = Field.of(name, chinese, MoneyType.MONEY);
            return new Line(amount, Words.of(chinese, amount.title().english(), others), Optional.empty());
        }

        /** Returns the line as one that only one system has. */
        Line only(AccountingSystem system) {
            return new Line(amount, words, Optional.of(system));
        }

        /** Says that it is the sum of others. */
        Equation sumOf(Line... parts) {
            return Equation.sum(amount, amounts(parts));
        }

        /** Says that it is what is left of a line when others are taken away. */
        Equation rest(Line whole, Line... taken) {
            return Equation.sum(amount, whole.amount).minus(amounts(taken));
        }

        static Field<?>[] amounts(Line... lines) {
            return Arrays.stream(lines).map(Line::amount).toArray(Field<?>[]::new);
        }
    }

    private final Field<List<FieldValues>> table;
    private final Field<Line> line;
    private final List<Field<Money>> columns;
    private final List<Line> lines;
    private final List<Equation> equations = new ArrayList<>();
    private final Map<AccountingSystem, List<Equation>> checks = new EnumMap<>(AccountingSystem.class);
    private final Field<Money> before;
    private final Field<Money> now;

    private Statement(
            Field<List<FieldValues>> table,
            Field<Line> line,
            List<Field<Money>> columns,
            Field<Money> before,
            List<Line> lines) {
        this.table = table;
        this.line = line;
        this.columns = List.copyOf(columns);
        this.lines = List.copyOf(lines);
        this.before = before;
        this.now = columns.get(0).equals(before) ? columns.get(1) : columns.get(0);
    }

    /**
     * Returns a statement.
     *
     * @param row what a row is called
     * @param columns both columns, in their order
     * @param before the column of the year before
     * @param lines the lines, in their order
     */
    static Statement of(Term row, List<Field<Money>> columns, Field<Money> before, Line... lines) {
        Field<Line> name = Field.of("line", "项目", new LineType(List.of(lines)))
                .required()
                .help(
                        "报表项目的名称，前面的序号和“减”“加”可以照抄",
                        "The name of the line",
                        lines[0].label().chinese());
        List<Field<?>> fields = new ArrayList<>(List.of(name));
        fields.addAll(columns);
        Field<List<FieldValues>> table = Field.of("lines", "报表项目", FieldTypes.rows(new Shape<>(row, fields, v -> v)))
                .required()
                .help(
                        "每个项目一行，没有数的不写，合计不写会自动算；可以放在 CSV 表格里",
                        "One row a line, or a CSV file; totals are computed when left out",
                        "报表.csv");
        return new Statement(table, name, columns, before, List.of(lines));
    }

    /** Says what must add up in each column, and is told when it is not written. */
    Statement equations(Equation... all) {
        equations.addAll(List.of(all));
        return this;
    }

    /** Says what must add up in each column of a statement by one system, when it is written. */
    Statement checks(AccountingSystem system, Equation... all) {
        checks.put(system, List.of(all));
        return this;
    }

    /** Its rows. */
    public Field<List<FieldValues>> table() {
        return table;
    }

    /** The line that a row is. */
    public Field<Line> line() {
        return line;
    }

    /** Its columns of amounts. */
    public List<Field<Money>> columns() {
        return columns;
    }

    /** The column that tells what the statement of the year before told. */
    public Field<Money> before() {
        return before;
    }

    /** The column that the statement of the year after tells again. */
    public Field<Money> now() {
        return now;
    }

    /** Its lines, in their order. */
    public List<Line> lines() {
        return lines;
    }

    /** By which system the statement of a record is made. */
    public static AccountingSystem system(FieldValues record) {
        return record.get(SYSTEM)
                .orElseGet(() ->
                        AccountingSystem.on(record.require(AffairSchema.PERIOD).last()));
    }

    /** Whether a row is a line that follows from others. */
    public boolean isSum(FieldValues row) {
        Optional<Field<Money>> amount = row.get(line).map(Line::amount);
        return equations.stream()
                .anyMatch(equation -> amount.filter(equation.result()::equals).isPresent());
    }

    /** Returns the amounts of one column by line. */
    public FieldValues column(FieldValues record, Field<Money> column) {
        FieldValues amounts = new FieldValues(record.provenance().of(table));
        for (FieldValues row : record.list(table)) {
            row.get(column)
                    .ifPresent(amount -> amounts.put(
                            row.require(line).amount(), amount, row.provenance().of(column)));
        }
        return amounts;
    }

    /** Adds the lines that follow from others, and puts all in their order. */
    void complete(FieldValues record) {
        List<FieldValues> rows = new ArrayList<>(record.list(table));
        for (Field<Money> column : columns) {
            FieldValues amounts = column(record, column);
            equations.forEach(equation -> equation.complete(amounts));
            for (Line one : lines) {
                amounts.get(one.amount()).ifPresent(amount -> {
                    FieldValues row = row(one, rows, record);
                    if (!row.has(column)) {
                        row.compute(column, amount.yuan());
                    }
                });
            }
        }
        rows.sort(Comparator.comparingInt(row -> lines.indexOf(row.require(line))));
        record.put(table, List.copyOf(rows), record.provenance().of(table));
    }

    private FieldValues row(Line one, List<FieldValues> rows, FieldValues record) {
        return rows.stream()
                .filter(row -> row.require(line).equals(one))
                .findFirst()
                .orElseGet(() -> {
                    FieldValues added = new FieldValues(record.provenance().of(table));
                    added.put(line, one, record.provenance().of(table));
                    rows.add(added);
                    return added;
                });
    }

    /** Returns each place where it does not add up. */
    List<Equation.Broken> brokenIn(FieldValues record) {
        List<Equation> all = new ArrayList<>(equations);
        all.addAll(checks.getOrDefault(system(record), List.of()));
        List<Equation.Broken> broken = new ArrayList<>();
        for (Field<Money> column : columns) {
            FieldValues amounts = column(record, column);
            all.forEach(equation -> broken.addAll(equation.brokenIn(amounts)));
        }
        return broken;
    }

    /** The name of a line as it is printed: a number before it, 加, 减 and 其中 are passed over. */
    private static final class LineType extends ScalarType<Line> {

        private static final String BEFORE = "^(?:[一二三四五六七八九十]+、|\\d+[.、]|\\([\\d一二三四五六七八九十]+\\)|[加减]:|其中:|\\s)+";
        private static final String BLANKS_BETWEEN = "(?<=\\p{IsHan})\\s+(?=\\p{IsHan})";

        private final ChoiceType<Line> names;

        LineType(List<Line> lines) {
            this.names = new ChoiceType<>(lines);
        }

        @Override
        Optional<Line> read(Scalar scalar, Reading reading) {
            String name =
                    HalfWidth.of(scalar.text()).replaceAll(BLANKS_BETWEEN, "").replaceFirst(BEFORE, "");
            return names.read(new Scalar(name, scalar.origin()), reading);
        }

        @Override
        public Term description() {
            return names.description();
        }
    }
}
