package org.mingdeng.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.MediationForm;
import org.mingdeng.record.MediationForm.Outcome;
import org.mingdeng.record.MediationForm.Type;
import org.mingdeng.value.Ratio;

/**
 * What became of a set of disputes. Two sets that share no dispute are added with {@link #plus}.
 *
 * @param all over all types
 * @param overdue how many open ones are past the day by which they were to be settled
 * @param byType by what they are about
 * @param byYear by the year in which they were taken up
 */
public record MediationStatistics(Tally all, int overdue, Map<Type, Tally> byType, Map<Integer, Tally> byYear) {

    public static final MediationStatistics NONE = new MediationStatistics(Tally.NONE, 0, Map.of(), Map.of());

    /**
     * Disputes counted.
     *
     * @param found how many were found (排查)
     * @param handled how many of them have an outcome (调处)
     * @param succeeded how many ended in an agreement (成功)
     */
    public record Tally(int found, int handled, int succeeded) {

        static final Tally NONE = new Tally(0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(found + other.found, handled + other.handled, succeeded + other.succeeded);
        }

        /** The share of those found that has an outcome (调处率). */
        public Ratio handledShare() {
            return new Ratio(handled, found);
        }

        /** The share of those handled that ended in an agreement (成功率). */
        public Ratio successShare() {
            return new Ratio(succeeded, handled);
        }
    }

    /** Returns the statistics of mediations on a day. */
    public static MediationStatistics of(List<FormRecord> mediations, LocalDate today) {
        return mediations.stream().map(m -> of(m, today)).reduce(NONE, MediationStatistics::plus);
    }

    private static MediationStatistics of(FormRecord mediation, LocalDate today) {
        int disputes = MediationForm.disputes(mediation);
        Outcome outcome = mediation.values().require(MediationForm.OUTCOME);
        boolean isOverdue = FormClock.of(mediation)
                .filter(clock -> clock.isOverdueOn(today))
                .isPresent();
        Tally tally = new Tally(
                disputes, outcome == Outcome.IN_HAND ? 0 : disputes, outcome == Outcome.AGREED ? disputes : 0);
        return new MediationStatistics(
                tally,
                isOverdue ? disputes : 0,
                Map.of(mediation.values().require(MediationForm.TYPE), tally),
                Map.of(mediation.values().require(MediationForm.ACCEPTED).getYear(), tally));
    }

    /** Returns the statistics of both sets together. */
    public MediationStatistics plus(MediationStatistics other) {
        return new MediationStatistics(
                all.plus(other.all),
                overdue + other.overdue,
                merged(byType, other.byType),
                merged(byYear, other.byYear));
    }

    private static <K extends Comparable<K>> Map<K, Tally> merged(Map<K, Tally> a, Map<K, Tally> b) {
        Map<K, Tally> sum = new TreeMap<>(a);
        b.forEach((key, tally) -> sum.merge(key, tally, Tally::plus));
        return sum;
    }
}
