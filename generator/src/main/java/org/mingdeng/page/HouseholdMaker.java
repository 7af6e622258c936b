package org.mingdeng.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.Paper.BookletPaper;
import org.mingdeng.page.Paper.HouseholdPaper;
import org.mingdeng.page.Paper.PaperContent;
import org.mingdeng.place.FormFacts;
import org.mingdeng.place.Place;
import org.mingdeng.record.Field;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.Form.Households;
import org.mingdeng.record.Form.Use;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.HouseholdRegister;
import org.mingdeng.record.HouseholdRegister.Household;
import org.mingdeng.record.RecordKind;
import org.mingdeng.value.CapitalAmount;
import org.mingdeng.value.Money;
import org.mingdeng.value.PaperFormat;

/**
 * Makes the sheets of households (明白纸): what a place has written down for each of them in a year. They are handed over at
 * the door and never published.
 */
final class HouseholdMaker {

    /** What the sheet says above its tables already. */
    private static final List<String> ABOVE = List.of("head", "group");

    private static final Term SHEET = new Term("明白纸", "household sheet");
    private static final Term ALL = new Term("全部", "all");
    private static final Term DAY = new Term("日期", "Day");
    private static final Term TITLE = new Term("事项", "Matter");
    private static final Term STATE = new Term("办理情况", "State");
    private static final Term DUE = new Term("待发", "to be paid");
    private static final Term LEFT_OUT = new Term("方案不计入", "plans left out");

    private final Place place;
    private final PaperMaker papers;
    private final Routes routes;
    private final Language language;
    private final int year;

    HouseholdMaker(Place place, PaperMaker papers, Language language, int year) {
        this.place = place;
        this.papers = papers;
        this.routes = Routes.of(place);
        this.language = language;
        this.year = year;
    }

    /** A row of a record that tells of a household. */
    private record Line(FormRecord record, Households told, FieldValues row) {

        /** When it was paid; when it was made public where nothing else is told. */
        LocalDate day() {
            return told.paidOn().flatMap(record::get).orElse(record.header().published());
        }

        /** Whether it counts: a plan does not, since its outcome is told again. */
        boolean isSummed() {
            return record.form().isSummed(record.values());
        }

        boolean isReceived() {
            return told.use() == Use.RECEIVED && isSummed();
        }

        Money amount() {
            return row.number(told.amount()).map(Money::ofYuan).orElse(Money.ZERO);
        }
    }

    /** Returns a sheet for each household that a row of the year names. */
    List<Paper> papers(PageFrame frame) {
        List<Paper> sheets = new ArrayList<>();
        Map<String, List<Line>> lines = lines();
        place.register()
                .ifPresent(register -> register.byKey().forEach((key, household) -> {
                    List<Line> own = lines.getOrDefault(key, List.of());
                    if (!own.isEmpty()) {
                        sheets.add(paper(
                                routes.household(household.number()),
                                household.number(),
                                sheet(household, own),
                                frame));
                    }
                }));
        return sheets;
    }

    /** Returns all sheets in one file, to be printed at once. */
    Optional<Paper> booklet(List<Paper> sheets, PageFrame frame) {
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(paper(routes.households(), ALL.in(language), new BookletPaper(sheets), frame));
    }

    /** The rows of the year that name a household, by its key, the latest record first. */
    private Map<String, List<Line>> lines() {
        Map<String, List<Line>> lines = new HashMap<>();
        place.records().stream()
                .filter(FormRecord.class::isInstance)
                .map(FormRecord.class::cast)
                .flatMap(HouseholdMaker::rows)
                .filter(line -> line.day().getYear() == year)
                .forEach(line -> line.row()
                        .get(HouseholdRegister.HOUSEHOLD)
                        .ifPresent(
                                number -> lines.computeIfAbsent(HouseholdRegister.key(number), key -> new ArrayList<>())
                                        .add(line)));
        return lines;
    }

    private static Stream<Line> rows(FormRecord record) {
        return record.form().households().stream()
                .flatMap(told -> record.rows(told.table()).stream().map(row -> new Line(record, told, row)));
    }

    private Paper paper(String route, String which, PaperContent content, PageFrame frame) {
        return new Paper(
                route,
                place.info().name() + SHEET.in(language) + " · " + year + " · " + which,
                PaperFormat.HOUSEHOLD_A4,
                PaperFormat.HOUSEHOLD_A4.metres(),
                Optional.empty(),
                papers.foot(routes.home(), frame.publisher(), papers.lastPublished(), Optional.empty(), frame, content),
                content,
                papers.sources());
    }

    private PaperContent sheet(Household household, List<Line> lines) {
        Map<RecordKind, List<Line>> byKind = new EnumMap<>(RecordKind.class);
        lines.forEach(line -> byKind.computeIfAbsent(line.record().header().kind(), kind -> new ArrayList<>())
                .add(line));
        List<Table> money = new ArrayList<>();
        List<Table> points = new ArrayList<>();
        byKind.forEach((kind, own) -> (own.get(0).told().use() == Use.POINTS ? points : money).add(table(kind, own)));
        return new HouseholdPaper(
                place.info().name(),
                year,
                household.number(),
                household.group(),
                household.head().text(),
                money,
                points,
                lines.stream().filter(Line::isReceived).map(Line::amount).reduce(Money::plus));
    }

    /** A table of one kind: when, what for, what the row says, how far it has come. */
    private Table table(RecordKind kind, List<Line> lines) {
        Households told = lines.get(0).told();
        List<Field<?>> columns = told.table().type().shape().orElseThrow().fields().stream()
                .filter(field -> FormDetailMaker.isShown(field) && !ABOVE.contains(field.name()))
                .toList();
        Table.Builder table = Table.named(kind.folder(), kind.heading())
                .column(Column.date("day", DAY))
                .column(Column.text("title", TITLE));
        columns.forEach(column -> table.column(FormDetailMaker.column(column)));
        table.column(Column.text("state", STATE));
        lines.stream().sorted(Comparator.comparing(Line::day)).forEach(line -> table.row(row(line, columns)));
        if (told.use() != Use.POINTS) {
            table.total(total(lines, columns));
        }
        return table.build().withoutEmptyColumns();
    }

    private Object[] row(Line line, List<Field<?>> columns) {
        List<Object> cells =
                new ArrayList<>(List.of(line.day(), line.record().header().title()));
        columns.forEach(column -> cells.add(FormFacts.shown(line.row(), column)));
        cells.add(state(line));
        return cells.toArray();
    }

    /** The sum stands under its column, and in words beside it. */
    private Object[] total(List<Line> lines, List<Field<?>> columns) {
        Field<?> amount = lines.get(0).told().amount();
        List<FieldValues> summed =
                lines.stream().filter(Line::isSummed).map(Line::row).toList();
        List<Object> cells = new ArrayList<>(List.of(Optional.empty(), capital(summed, amount)));
        columns.forEach(
                column -> cells.add(column.equals(amount) ? FormFacts.total(summed, column) : Optional.empty()));
        cells.add(summed.size() < lines.size() ? LEFT_OUT : Optional.empty());
        return cells.toArray();
    }

    /** Amounts in words exist in Chinese only. */
    private Optional<String> capital(List<FieldValues> rows, Field<?> amount) {
        return language == Language.CHINESE
                ? FormFacts.total(rows, amount).map(sum -> CapitalAmount.of((Money) sum))
                : Optional.empty();
    }

    private Object state(Line line) {
        if (line.told().use() == Use.POINTS) {
            return Optional.empty();
        }
        return line.day().isAfter(place.today())
                ? DUE
                : line.told().state().apply(line.record().values(), line.row());
    }
}
