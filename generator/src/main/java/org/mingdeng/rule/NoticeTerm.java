package org.mingdeng.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.CompensationForm;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.ReliefForm;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.NoticePeriod;
import org.mingdeng.value.WorkCalendar;

/**
 * How long a notice of a certain kind must be displayed, where another rule than the general one says so.
 *
 * @param count how many days
 * @param inWorkingDays whether working days are counted
 * @param isLaw whether a law says so, and not only a standard of disclosure
 * @param source who says so
 */
record NoticeTerm(int count, boolean inWorkingDays, boolean isLaw, Term source) {

    /** Regulations for Implementing the Land Administration Law (2021), article 26. */
    private static final NoticeTerm LAND_PRE_NOTICE = new NoticeTerm(
            10,
            true,
            true,
            new Term(
                    "《土地管理法实施条例》第二十六条，2021-09-01起施行",
                    "Regulations for the Land Administration Law, article 26, from 2021-09-01"));

    /** The same, article 28. */
    private static final NoticeTerm LAND_PLAN = new NoticeTerm(
            30,
            false,
            true,
            new Term(
                    "《土地管理法实施条例》第二十八条，2021-09-01起施行",
                    "Regulations for the Land Administration Law, article 28, from 2021-09-01"));

    /** Catalogues of the standard for grassroots disclosure of social relief. */
    private static final NoticeTerm RELIEF_REVIEW = new NoticeTerm(
            7, true, false, new Term("社会救助领域基层政务公开标准目录", "the standard catalogue for the disclosure of social relief"));

    /** Returns the term of a record's notice; empty when the general one holds. */
    static Optional<NoticeTerm> of(VillageRecord record) {
        if (!(record instanceof FormRecord form)) {
            return Optional.empty();
        }
        return switch (form.header().kind()) {
            case RELIEF ->
                form.get(ReliefForm.STAGE)
                        .filter(stage -> stage == ReliefForm.Stage.REVIEW)
                        .map(stage -> RELIEF_REVIEW);
            case COMPENSATION -> form.get(CompensationForm.STAGE).flatMap(NoticeTerm::ofLand);
            default -> Optional.empty();
        };
    }

    private static Optional<NoticeTerm> ofLand(CompensationForm.Stage stage) {
        return switch (stage) {
            case PRE_NOTICE -> Optional.of(LAND_PRE_NOTICE);
            case PLAN -> Optional.of(LAND_PLAN);
            case APPROVED, DISTRIBUTED -> Optional.empty();
        };
    }

    /** Returns how many days of its sort a notice is displayed. */
    long of(NoticePeriod period, WorkCalendar calendar) {
        return inWorkingDays ? calendar.workingDaysFrom(period.first(), period.last()) : period.days();
    }

    /** Whether a notice is displayed long enough. */
    boolean isKeptBy(NoticePeriod period, WorkCalendar calendar) {
        return inWorkingDays ? period.lastsWorkingDays(count, calendar) : period.lastsDays(count);
    }

    /** Returns the earliest last day of a notice that is displayed from a day on. */
    LocalDate lastDay(LocalDate first, WorkCalendar calendar) {
        return inWorkingDays ? calendar.plusWorkingDays(first.minusDays(1), count) : first.plusDays(count - 1L);
    }

    /** The word for its days. */
    Term unit() {
        return inWorkingDays ? new Term("个工作日", "working days") : new Term("天", "days");
    }
}
