package org.mingdeng.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.CataloguePage.Cell;
import org.mingdeng.page.CataloguePage.DutyCounts;
import org.mingdeng.page.CataloguePage.DutyLine;
import org.mingdeng.page.CataloguePage.ItemLine;
import org.mingdeng.page.CataloguePage.Matrix;
import org.mingdeng.page.CataloguePage.MatrixRow;
import org.mingdeng.place.Duties;
import org.mingdeng.place.Duty;
import org.mingdeng.place.Duty.State;
import org.mingdeng.place.Place;
import org.mingdeng.place.PlaceSummary;
import org.mingdeng.record.DisclosureItem;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.Cadence;
import org.mingdeng.value.Period;

/** Makes the page of the disclosure catalogue, and the tables that go with it. */
final class CatalogueMaker {

    /** As many periods as fit beside the names of the items: a year of months, or of quarters and more. */
    private static final int MONTHS_SHOWN = 12;

    private static final int PERIODS_SHOWN = 5;

    private final Place place;
    private final Duties duties;
    private final Language language;

    CatalogueMaker(Place place, Language language) {
        this.place = place;
        this.duties = Duties.of(place);
        this.language = language;
    }

    CataloguePage page(PlaceSummary summary, List<Download> downloads) {
        List<Matrix> matrices = new ArrayList<>();
        for (Cadence cadence : Cadence.values()) {
            matrix(cadence).ifPresent(matrices::add);
        }
        return new CataloguePage(
                duties.areMeasured(),
                summary.totals().duties().onTime(),
                new DutyCounts(
                        duties.inState(State.OVERDUE).size(),
                        duties.inState(State.LATE).size(),
                        duties.inState(State.NIL).size(),
                        duties.inState(State.DUE_SOON).size()),
                lines(State.OVERDUE),
                lines(State.DUE_SOON),
                duties.missing().stream().map(this::line).toList(),
                matrices,
                lines(Cadence.PERMANENT),
                lines(Cadence.ON_EVENT, Cadence.CAMPAIGN),
                catalogue(),
                downloads);
    }

    private List<DutyLine> lines(State state) {
        return duties.inState(state).stream().map(this::line).toList();
    }

    private DutyLine line(Duty duty) {
        return new DutyLine(
                duty.item().code(),
                name(duty.item()),
                duty.period(),
                duty.due(),
                duty.daysOverdue(place.today()),
                duty.item().responsible());
    }

    private List<ItemLine> lines(Cadence... cadences) {
        return duties.items().stream()
                .filter(item -> List.of(cadences).contains(item.cadence()))
                .map(this::line)
                .toList();
    }

    private ItemLine line(DisclosureItem item) {
        Optional<VillageRecord> latest = duties.latest(item);
        return new ItemLine(
                item.code(),
                name(item),
                duties.count(item),
                latest.map(record -> place.pageOf(record.header())),
                latest.map(record -> record.header().published()),
                Optional.of(Routes.of(place).home()).filter(route -> latest.isEmpty() && duties.isOnTheHome(item)));
    }

    static Term name(DisclosureItem item) {
        return new Term(item.name(), item.englishName());
    }

    private Optional<Matrix> matrix(Cadence cadence) {
        List<DisclosureItem> items = duties.items().stream()
                .filter(item -> item.cadence() == cadence && !duties.of(item).isEmpty())
                .toList();
        TreeSet<Period> all = new TreeSet<>();
        items.forEach(item -> duties.of(item).forEach(duty -> all.add(duty.period())));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int shown = cadence == Cadence.MONTHLY ? MONTHS_SHOWN : PERIODS_SHOWN;
        List<Period> periods = List.copyOf(all).subList(Math.max(0, all.size() - shown), all.size());
        return Optional.of(new Matrix(
                cadence, periods, items.stream().map(item -> row(item, periods)).toList()));
    }

    private MatrixRow row(DisclosureItem item, List<Period> periods) {
        List<Duty> ofItem = duties.of(item);
        return new MatrixRow(
                item.code(),
                name(item),
                periods.stream()
                        .map(period -> ofItem.stream()
                                .filter(duty -> duty.period().equals(period))
                                .findFirst()
                                .map(this::cell))
                        .toList());
    }

    private Cell cell(Duty duty) {
        return new Cell(
                duty.state().name().toLowerCase(Locale.ROOT),
                duty.answer().map(record -> place.pageOf(record.header())));
    }

    /** The catalogue with the ten columns of the national ones. */
    Table catalogue() {
        Table.Builder table = Table.named("catalogue", new Term("公开目录", "Disclosure catalogue"))
                .column(Column.text("code", new Term("编号", "Code")))
                .column(Column.text("class", new Term("类别", "Class")))
                .column(Column.text("item", new Term("公开事项", "Item")))
                .column(Column.text("content", new Term("公开内容", "Content")))
                .column(Column.text("basis", new Term("公开依据", "Legal basis")))
                .column(Column.text("limit", new Term("公开时限", "Time limit")))
                .column(Column.text("responsible", new Term("公开主体", "Responsible")))
                .column(Column.text("channel", new Term("公开渠道", "Channel")))
                .column(Column.text("audience", new Term("公开对象", "Audience")))
                .column(Column.text("manner", new Term("公开方式", "Manner")));
        for (DisclosureItem item : duties.items()) {
            table.row(
                    item.code(),
                    item.type().label(),
                    name(item),
                    item.content(),
                    item.basisInWords(),
                    limit(item),
                    item.responsible(),
                    item.channel(),
                    item.audience(),
                    item.manner());
        }
        return table.build();
    }

    private static Term limit(DisclosureItem item) {
        int days = item.daysToDisclose();
        return switch (item.cadence()) {
            case MONTHLY -> new Term("每月结束后" + days + "天内", "within " + days + " days after each month");
            case QUARTERLY -> new Term("每季度结束后" + days + "天内", "within " + days + " days after each quarter");
            case HALF_YEARLY -> new Term("每半年结束后" + days + "天内", "within " + days + " days after each half year");
            case YEARLY -> new Term("每年结束后" + days + "天内", "within " + days + " days after each year");
            case ON_EVENT -> new Term("及时公开", "when it happens");
            case CAMPAIGN -> new Term("每批次公开", "with each campaign");
            case PERMANENT -> new Term("长期公开", "always");
        };
    }

    /** All duties with what became of them. */
    Table duties() {
        Table.Builder table = Table.named("duties", new Term("按时公开情况", "Duties"))
                .column(Column.text("code", new Term("编号", "Code")))
                .column(Column.text("item", new Term("公开事项", "Item")))
                .column(Column.text("period", new Term("期间", "Period")))
                .column(Column.date("due", new Term("应在何日前", "Due")))
                .column(Column.text("state", new Term("情况", "State")))
                .column(Column.date("published", new Term("公开日期", "Published")))
                .column(Column.text("page", new Term("页面", "Page")));
        for (Duty duty : duties.all()) {
            table.row(
                    duty.item().code(),
                    name(duty.item()),
                    duty.period().code(),
                    duty.due(),
                    word(duty.state()),
                    duty.answer().map(record -> record.header().published()),
                    duty.answer().map(record -> place.pageOf(record.header())));
        }
        return table.build();
    }

    private static Term word(State state) {
        return switch (state) {
            case ON_TIME -> new Term("按时", "in time");
            case LATE -> new Term("逾期公开", "late");
            case NIL -> new Term("零报告", "nil return");
            case OVERDUE -> new Term("逾期未公开", "overdue");
            case DUE_SOON -> new Term("待公开", "due");
            case RUNNING -> new Term("未到期", "running");
        };
    }

    String title() {
        return new Term("公开目录", "Disclosure catalogue").in(language);
    }
}
