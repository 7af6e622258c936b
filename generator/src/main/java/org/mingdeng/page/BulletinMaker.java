package org.mingdeng.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingdeng.page.BoardSheet.OpenNotice;
import org.mingdeng.page.Bulletin.Script;
import org.mingdeng.page.Bulletin.SharePicture;
import org.mingdeng.page.Bulletin.ShownNotice;
import org.mingdeng.place.Duties;
import org.mingdeng.place.Duty;
import org.mingdeng.place.Place;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.Phrase;

/** Makes what a village or community tells people by loudspeaker and by phone. */
final class BulletinMaker {

    /** What was published within so many days, the present one counted, is news. */
    private static final int NEWS_DAYS = 7;

    /** How many duties are overdue is not told besides which. */
    private static final String SUM_OF_DUTIES = "status.duties.overdue";

    private final Place place;
    private final Routes routes;
    private final PaperMaker papers;

    BulletinMaker(Place place, PaperMaker papers) {
        this.place = place;
        this.routes = Routes.of(place);
        this.papers = papers;
    }

    /** Returns what a place tells; empty for towns and counties, and where nothing has been published. */
    Optional<Bulletin> bulletin(BoardSheet sheet, PageFrame frame) {
        PlaceKind kind = place.info().kind();
        boolean tells = kind == PlaceKind.VILLAGE || kind == PlaceKind.COMMUNITY;
        if (!tells || place.records().isEmpty()) {
            return Optional.empty();
        }
        Optional<ContactView> telephone = Stream.of(
                        frame.supervision(), frame.site().complaints())
                .flatMap(List::stream)
                .findFirst();
        List<OpenNotice> notices = notices();
        SharePicture picture = new SharePicture(
                routes.share(),
                sheet.name(),
                notices.stream()
                        .map(notice -> new ShownNotice(notice.title(), notice.last(), notice.telephone()))
                        .toList(),
                papers.overdue(sheet.overdue()).stream()
                        .filter(phrase -> !phrase.key().equals(SUM_OF_DUTIES))
                        .toList(),
                sheet.money(),
                frame.publisher(),
                papers.lastPublished(),
                sheet.route(),
                telephone,
                papers.sources());
        return Optional.of(new Bulletin(script(sheet, notices, telephone), picture));
    }

    private List<OpenNotice> notices() {
        return place.openNotices()
                .flatMap(record ->
                        record.notice().stream().map(notice -> BoardMaker.notice(record, notice, place.today())))
                .sorted(Comparator.comparing(OpenNotice::last))
                .toList();
    }

    private Script script(BoardSheet sheet, List<OpenNotice> notices, Optional<ContactView> telephone) {
        return new Script(
                routes.broadcast(),
                "broadcast.greeting." + (place.info().kind() == PlaceKind.VILLAGE ? "village" : "community"),
                sheet.name(),
                place.today(),
                notices,
                sheet.money(),
                fresh(),
                duties(Duty.State.DUE_SOON, "broadcast.due.one"),
                duties(Duty.State.OVERDUE, "broadcast.overdue.one"),
                telephone);
    }

    private List<String> fresh() {
        LocalDate from = place.today().minusDays(NEWS_DAYS - 1L);
        return place.records().stream()
                .map(VillageRecord::header)
                .filter(header -> !header.isArchivedOn(place.today())
                        && !header.published().isBefore(from))
                .sorted(Comparator.comparing(RecordHeader::published).reversed())
                .map(RecordHeader::title)
                .toList();
    }

    private List<Phrase> duties(Duty.State state, String key) {
        return Duties.of(place).inState(state).stream()
                .map(duty -> Phrase.of(key, CatalogueMaker.name(duty.item()), duty.period(), duty.due()))
                .toList();
    }
}
