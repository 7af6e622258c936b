package org.mingdeng.place;

import org.mingdeng.place.Duty.State;
import org.mingdeng.value.Ratio;

/**
 * How a set of places keeps its duties. Two sets that share no place are added with {@link #plus}.
 *
 * @param onTime the duties that were answered in time, among all whose day is over
 * @param late how many were answered late
 * @param nil how many were answered by saying that there is nothing
 * @param overdue how many are not answered though their day is over
 * @param dueSoon how many are due next
 * @param missing how many items that must always be there are not
 */
public record DutyStatistics(Ratio onTime, int late, int nil, int overdue, int dueSoon, int missing) {

    /** No duties at all. */
    public static final DutyStatistics NONE = new DutyStatistics(new Ratio(0, 0), 0, 0, 0, 0, 0);

    /** Returns the statistics of a place's duties. */
    static DutyStatistics of(Duties duties, java.time.LocalDate today) {
        int inTime = 0;
        int over = 0;
        int late = 0;
        for (Duty duty : duties.all()) {
            if (today.isAfter(duty.due())) {
                over++;
                inTime += duty.isAnsweredInTime() ? 1 : 0;
                late += duty.state() == State.LATE ? 1 : 0;
            }
        }
        return new DutyStatistics(
                new Ratio(inTime, over),
                late,
                duties.inState(State.NIL).size(),
                duties.inState(State.OVERDUE).size(),
                duties.inState(State.DUE_SOON).size(),
                duties.missing().size());
    }

    /** Returns the statistics of both sets. */
    public DutyStatistics plus(DutyStatistics other) {
        return new DutyStatistics(
                onTime.plus(other.onTime),
                late + other.late,
                nil + other.nil,
                overdue + other.overdue,
                dueSoon + other.dueSoon,
                missing + other.missing);
    }
}
