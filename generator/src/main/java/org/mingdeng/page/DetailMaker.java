package org.mingdeng.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.RecordDetail.AffairDetail;
import org.mingdeng.page.RecordDetail.NoticeView;
import org.mingdeng.page.RecordDetail.ReviewView;
import org.mingdeng.page.RecordDetail.RosterDetail;
import org.mingdeng.page.RecordDetail.VacancyView;
import org.mingdeng.place.Place;
import org.mingdeng.record.Affair;
import org.mingdeng.record.Affair.Objection;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.Roster;
import org.mingdeng.record.Roster.OfficeHolder;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.Money;

/** Makes what only affairs, ledgers and rosters have. */
final class DetailMaker {

    private static final int WHOLE = 100;

    private final Place place;
    private final People people;
    private final LedgerDetailMaker ledgers;

    DetailMaker(Place place, People people, Media media) {
        this.place = place;
        this.people = people;
        this.ledgers = new LedgerDetailMaker(place, media);
    }

    RecordPageMaker.Parts of(Affair affair) {
        AffairDetail detail = new AffairDetail(
                affair.item().code(),
                new Term(affair.item().name(), affair.item().englishName()),
                affair.item().basisInWords(),
                affair.item().isPartyAffair(),
                affair.period(),
                affair.isNilReturn(),
                affair.notice().map(this::notice),
                affair.review().map(DetailMaker::review));
        return new RecordPageMaker.Parts(detail, List.of(), List.of());
    }

    /** Returns what a record of any form has besides its own fields. */
    RecordDetail.Around around(VillageRecord record) {
        return new RecordDetail.Around(
                place.itemOf(record)
                        .map(item -> new RecordDetail.ItemView(
                                item.code(), new Term(item.name(), item.englishName()), item.basisInWords())),
                record.reportsOn(),
                record.notice().map(this::notice),
                record.review().map(DetailMaker::review));
    }

    private NoticeView notice(Affair.Notice notice) {
        Optional<Objection> objection = notice.objection();
        return new NoticeView(
                notice.period(),
                notice.period().stateOn(place.today()).name().toLowerCase(Locale.ROOT),
                notice.period().daysLeft(place.today()),
                objection.flatMap(Objection::contact),
                objection.flatMap(Objection::telephone),
                objection.flatMap(Objection::address),
                objection.flatMap(Objection::manner));
    }

    private static ReviewView review(Affair.Review review) {
        return new ReviewView(review.body(), review.date(), review.opinion(), review.reviewers());
    }

    RecordPageMaker.Parts of(Ledger ledger) {
        return ledgers.of(ledger, ledger.review().map(DetailMaker::review));
    }

    static int percent(Money part, Money whole) {
        return whole.fen() <= 0
                ? 0
                : (int) Math.max(0, Math.min(WHOLE, Math.round(part.fen() * (double) WHOLE / whole.fen())));
    }

    RecordPageMaker.Parts of(Roster roster) {
        List<OfficeHolder> holders = roster.holders();
        RosterDetail detail = new RosterDetail(
                roster.body().label(),
                roster.session(),
                roster.term().first(),
                roster.term().last(),
                roster.term().isOverOn(place.today()),
                termPercent(roster),
                holders.stream()
                        .filter(h -> h.holdsOfficeOn(place.today()))
                        .map(h -> people.card(h, roster))
                        .toList(),
                holders.stream()
                        .filter(h -> !h.holdsOfficeOn(place.today()))
                        .map(h -> people.card(h, roster))
                        .toList(),
                roster.vacancies().stream()
                        .map(v -> new VacancyView(v.post(), v.since(), v.note()))
                        .toList());
        return new RecordPageMaker.Parts(detail, List.of(), List.of(Tables.members(roster)));
    }

    private int termPercent(Roster roster) {
        LocalDate first = roster.term().first();
        return roster.term()
                .last()
                .map(last -> {
                    long whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
                    long passed = ChronoUnit.DAYS.between(first, place.today());
                    return (int) Math.max(0, Math.min(WHOLE, passed * WHOLE / whole));
                })
                .orElse(0);
    }
}
