package org.mingdeng.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.Affair;
import org.mingdeng.record.Field;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.Roster;
import org.mingdeng.record.ServiceCase;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.NoticePeriod;
import org.mingdeng.value.Phrase;

/**
 * A record as a line of a list.
 *
 * @param place the name of the place that published it
 * @param page the address of its page below the site's root
 * @param kind its kind
 * @param label the word for what it is: its kind, or party affair
 * @param title its title
 * @param date the day that orders it
 * @param fact the one thing that is said of it
 * @param state how it stands
 */
public record RecordLine(
        String place,
        String page,
        RecordKind kind,
        Term label,
        String title,
        LocalDate date,
        Phrase fact,
        State state) {

    /** Latest first. */
    public static final Comparator<RecordLine> LATEST_FIRST =
            Comparator.comparing(RecordLine::date).reversed().thenComparing(RecordLine::page);

    /** How a record stands, for the colour and the word of its mark. */
    public enum State {
        PLAIN,
        NOTICE,
        OPEN,
        LATE,
        DONE,
        ARCHIVED
    }

    private static final int FIGURES_OF_A_LINE = 2;

    /** The word for an affair of the party organisation. */
    public static final Term PARTY_AFFAIR = new Term("党务", "party affair");

    /** Returns the line of a record of a place. */
    public static RecordLine of(VillageRecord record, Place place) {
        RecordHeader header = record.header();
        State state = header.isArchivedOn(place.today()) ? State.ARCHIVED : state(record, place.today());
        return new RecordLine(
                place.info().name(),
                place.pageOf(header),
                header.kind(),
                record instanceof Affair affair && affair.item().isPartyAffair()
                        ? PARTY_AFFAIR
                        : header.kind().label(),
                header.title(),
                record.day(),
                fact(record, place.today()),
                state);
    }

    private static State state(VillageRecord record, LocalDate today) {
        if (record.notice()
                .filter(notice -> notice.period().stateOn(today) == NoticePeriod.State.OPEN)
                .isPresent()) {
            return State.NOTICE;
        }
        if (record instanceof FormRecord form) {
            return FormClock.of(form).map(clock -> state(clock, today)).orElse(State.PLAIN);
        }
        if (record instanceof ServiceCase serviceCase) {
            boolean late = CaseClock.of(serviceCase).isLateOn(today);
            if (late) {
                return State.LATE;
            }
            return serviceCase.isClosed() ? State.DONE : serviceCase.isEnded() ? State.PLAIN : State.OPEN;
        }
        return State.PLAIN;
    }

    private static State state(FormClock clock, LocalDate today) {
        if (clock.isLateOn(today)) {
            return State.LATE;
        }
        return clock.isClosed() ? State.DONE : State.OPEN;
    }

    private static Phrase fact(VillageRecord record, LocalDate today) {
        if (record instanceof Affair affair) {
            return affairFact(affair, today);
        }
        if (record instanceof Ledger ledger) {
            return Phrase.of("fact.ledger", ledger.income(), ledger.expense(), ledger.balance());
        }
        if (record instanceof ProjectFund fund) {
            return Phrase.of(
                    "fact.fund", fund.plannedBudget(), fund.paid(), fund.stage().label());
        }
        if (record instanceof Roster roster) {
            int vacancies = roster.vacancies().size();
            return vacancies == 0
                    ? Phrase.of("fact.roster", roster.holders().size())
                    : Phrase.of("fact.roster.vacant", roster.holders().size(), vacancies);
        }
        if (record instanceof FormRecord form) {
            return formFact(form, today);
        }
        return caseFact((ServiceCase) record, today);
    }

    private static Phrase affairFact(Affair affair, LocalDate today) {
        if (affair.isNilReturn()) {
            return Phrase.of("fact.nil");
        }
        return noticeFact(affair, today)
                .or(() -> affair.header().summary().map(s -> Phrase.of("fact.words", s)))
                .orElseGet(() -> Phrase.of("fact.words", affair.item().name()));
    }

    private static Optional<Phrase> noticeFact(VillageRecord record, LocalDate today) {
        return record.notice().map(Affair.Notice::period).map(period -> switch (period.stateOn(today)) {
            case NOT_YET -> Phrase.of("fact.notice.future", period.first());
            case OPEN -> Phrase.of("fact.notice.open", period.last(), period.daysLeft(today));
            case OVER -> Phrase.of("fact.notice.over", period.last());
        });
    }

    /** An open notice first, then how it stands; else the numbers that stand out, at most two; else the summary. */
    private static Phrase formFact(FormRecord record, LocalDate today) {
        if (state(record, today) == State.NOTICE) {
            return noticeFact(record, today).orElseThrow();
        }
        Optional<FormClock> clock = FormClock.of(record);
        return clock.isPresent() ? clockFact(clock.get(), today) : figuresFact(record);
    }

    private static Phrase clockFact(FormClock clock, LocalDate today) {
        long late = clock.daysLate(today);
        if (clock.isClosed()) {
            long days = clock.daysTaken();
            return late > 0 ? Phrase.of("fact.case.closed.late", days, late) : Phrase.of("fact.case.closed", days);
        }
        if (late > 0) {
            return Phrase.of("fact.case.late", late);
        }
        return clock.due().map(due -> Phrase.of("fact.due", due)).orElseGet(() -> Phrase.of("fact.open"));
    }

    private static Phrase figuresFact(FormRecord record) {
        List<Object> told = new ArrayList<>();
        for (Field<?> field : record.form().figures()) {
            Optional<Object> value = FormFacts.shown(record.values(), field);
            if (value.isPresent() && told.size() < 2 * FIGURES_OF_A_LINE) {
                told.add(field.labelled());
                told.add(value.get());
            }
        }
        return told.isEmpty()
                ? Phrase.of("fact.words", record.header().summary().orElse(""))
                : new Phrase("fact.figures." + told.size() / 2, told);
    }

    private static Phrase caseFact(ServiceCase serviceCase, LocalDate today) {
        CaseClock clock = CaseClock.of(serviceCase);
        long late = clock.daysLate(today);
        if (serviceCase.isClosed()) {
            long days = clock.duration()
                    .map(d -> Math.max(1, (d.toHours() + 23) / 24))
                    .orElse(0L);
            return late > 0 ? Phrase.of("fact.case.closed.late", days, late) : Phrase.of("fact.case.closed", days);
        }
        if (serviceCase.isEnded()) {
            return Phrase.of("fact.case.ended");
        }
        return late > 0 ? Phrase.of("fact.case.late", late) : Phrase.of("fact.case.open", lastStep(serviceCase));
    }

    private static Term lastStep(ServiceCase serviceCase) {
        List<ServiceCase.CaseEvent> events = serviceCase.events();
        return events.isEmpty()
                ? new Term("", "")
                : events.get(events.size() - 1).step().label();
    }
}
