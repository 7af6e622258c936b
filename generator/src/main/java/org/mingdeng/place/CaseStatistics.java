package org.mingdeng.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingdeng.record.ServiceCase;
import org.mingdeng.record.ServiceCase.Level;
import org.mingdeng.record.ServiceCase.Satisfaction;
import org.mingdeng.record.ServiceCase.Type;
import org.mingdeng.value.Ratio;

/**
 * What became of a set of cases. Two sets that share no case are added with {@link #plus}.
 *
 * @param reported all cases
 * @param closed how many of the accepted ones are closed
 * @param onTime how many of the closed ones were closed in time
 * @param satisfied how many of those asked at the follow-up were satisfied
 * @param open how many are not ended
 * @param overdue how many of the open ones are past their limit
 * @param byType closed among accepted, by type
 * @param byLevel closed cases solved at a level, among all closed ones that say where
 * @param byYear closed among accepted, by year of publication
 */
public record CaseStatistics(
        int reported,
        Ratio closed,
        Ratio onTime,
        Ratio satisfied,
        int open,
        int overdue,
        Map<Type, Ratio> byType,
        Map<Level, Ratio> byLevel,
        Map<Integer, Ratio> byYear) {

    public static final CaseStatistics NONE =
            new CaseStatistics(0, Ratio.NONE, Ratio.NONE, Ratio.NONE, 0, 0, Map.of(), Map.of(), Map.of());

    /** Returns the statistics of cases on a day. */
    public static CaseStatistics of(List<ServiceCase> cases, LocalDate today) {
        return cases.stream().map(c -> of(c, today)).reduce(NONE, CaseStatistics::plus);
    }

    private static CaseStatistics of(ServiceCase serviceCase, LocalDate today) {
        CaseClock clock = CaseClock.of(serviceCase);
        boolean late = clock.isLateOn(today);
        boolean isClosed = serviceCase.isClosed();
        boolean isOpen = !serviceCase.isEnded();
        Ratio closed = new Ratio(isClosed && serviceCase.isAccepted() ? 1 : 0, serviceCase.isAccepted() ? 1 : 0);
        Ratio onTime = isClosed && clock.deadline().isPresent() ? new Ratio(late ? 0 : 1, 1) : Ratio.NONE;
        Ratio satisfied = serviceCase
                .satisfaction()
                .map(s -> new Ratio(s == Satisfaction.SATISFIED ? 1 : 0, 1))
                .orElse(Ratio.NONE);
        return new CaseStatistics(
                1,
                closed,
                onTime,
                satisfied,
                isOpen ? 1 : 0,
                isOpen && late ? 1 : 0,
                Map.of(serviceCase.type(), closed),
                isClosed ? levels(serviceCase) : Map.of(),
                Map.of(serviceCase.header().published().getYear(), closed));
    }

    private static Map<Level, Ratio> levels(ServiceCase serviceCase) {
        Map<Level, Ratio> levels = new TreeMap<>();
        serviceCase.level().ifPresent(solved -> {
            for (Level level : Level.values()) {
                levels.put(level, new Ratio(level == solved ? 1 : 0, 1));
            }
        });
        return levels;
    }

    /** Returns the statistics of both sets together. */
    public CaseStatistics plus(CaseStatistics other) {
        return new CaseStatistics(
                reported + other.reported,
                closed.plus(other.closed),
                onTime.plus(other.onTime),
                satisfied.plus(other.satisfied),
                open + other.open,
                overdue + other.overdue,
                merged(byType, other.byType),
                merged(byLevel, other.byLevel),
                merged(byYear, other.byYear));
    }

    private static <K extends Comparable<K>> Map<K, Ratio> merged(Map<K, Ratio> a, Map<K, Ratio> b) {
        Map<K, Ratio> sum = new TreeMap<>(a);
        b.forEach((key, ratio) -> sum.merge(key, ratio, Ratio::plus));
        return sum;
    }
}
