package org.mingdeng.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.BoardSheet.OpenNotice;
import org.mingdeng.page.BoardSheet.Panel;
import org.mingdeng.page.PlaceHome.Status;
import org.mingdeng.place.Place;
import org.mingdeng.place.RecordLine;
import org.mingdeng.record.Affair;
import org.mingdeng.record.DisclosureItem;
import org.mingdeng.record.RecordGroup;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.VillageRecord;

/**
 * Makes the board of a place from what it publishes now: nothing that is archived, something of each kind. What the board
 * says in full, the latest ledger and the grids, has no line besides.
 */
final class BoardMaker {

    private static final int LINES_OF_A_PANEL = 4;
    private static final int NOTICES = 6;
    private static final int OVERDUE = 5;

    private final Place place;
    private final HomeMaker home;
    private final People people;
    private final Routes routes;

    BoardMaker(Place place, HomeMaker home, People people) {
        this.place = place;
        this.home = home;
        this.people = people;
        this.routes = Routes.of(place);
    }

    BoardSheet sheet() {
        return new BoardSheet(
                place.info().name(),
                notices(),
                home.status().stream()
                        .filter(status -> status.state().equals("late"))
                        .map(Status::phrase)
                        .limit(OVERDUE)
                        .toList(),
                home.money(),
                panels(),
                people.responsible(),
                home.grids(),
                routes.home());
    }

    private List<OpenNotice> notices() {
        return place.openNotices()
                .flatMap(record -> record.notice().map(notice -> notice(record, notice, place.today())).stream())
                .sorted(Comparator.comparing(OpenNotice::last))
                .limit(NOTICES)
                .toList();
    }

    static OpenNotice notice(VillageRecord record, Affair.Notice notice, LocalDate today) {
        Optional<Affair.Objection> objection = notice.objection();
        return new OpenNotice(
                record.header().title(),
                notice.period().last(),
                notice.period().daysLeft(today),
                objection.flatMap(Affair.Objection::contact),
                objection.flatMap(Affair.Objection::telephone));
    }

    private List<Panel> panels() {
        List<VillageRecord> current = place.records().stream()
                .filter(record -> !record.header().isArchivedOn(place.today()))
                .filter(record ->
                        record.header().kind() != RecordKind.POSTING) // it would outdate the board it tells of
                .toList();
        List<Panel> panels = new ArrayList<>();
        panels.add(panel(
                "party",
                new Term("党务", "Party affairs"),
                current.stream().filter(this::isOfTheParty).toList()));
        for (RecordGroup group : RecordGroup.values()) {
            panels.add(panel(
                    group.address(),
                    group.label(),
                    current.stream()
                            .filter(record -> record.header().kind().group() == group && !isOfTheParty(record))
                            .toList()));
        }
        return panels.stream().filter(panel -> panel.count() > 0).toList();
    }

    private boolean isOfTheParty(VillageRecord record) {
        return record.header().kind() == RecordKind.PARTY_FEES
                || place.itemOf(record).filter(DisclosureItem::isPartyAffair).isPresent();
    }

    /** The records come latest first; a kind is never crowded out by another. */
    private Panel panel(String address, Term heading, List<VillageRecord> all) {
        List<VillageRecord> records =
                all.stream().filter(record -> !isToldInFull(record)).toList();
        Set<RecordKind> seen = EnumSet.noneOf(RecordKind.class);
        Set<VillageRecord> shown = new LinkedHashSet<>();
        records.stream().filter(record -> seen.add(record.header().kind())).forEach(shown::add);
        records.stream()
                .filter(record -> !shown.contains(record))
                .limit(Math.max(0, LINES_OF_A_PANEL - shown.size()))
                .toList()
                .forEach(shown::add);
        List<ListLine> lines = records.stream()
                .filter(shown::contains)
                .map(record -> ListLine.of(RecordLine.of(record, place)))
                .toList();
        return new Panel(address, heading, lines, all.size());
    }

    private boolean isToldInFull(VillageRecord record) {
        RecordKind kind = record.header().kind();
        return kind == RecordKind.LEDGER
                || (kind == RecordKind.GRID && !place.info().grids().isEmpty());
    }
}
