package org.mingdeng.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.MeetingForm;
import org.mingdeng.record.MeetingForm.State;
import org.mingdeng.record.MeetingForm.Type;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.record.RecordKind;

/** What a meeting concluded is done by its day, and a community that holds talks holds one every two months, as is the custom. */
final class MeetingsFollowed implements Rule {

    private static final int MONTHS_BETWEEN_TALKS = 2;

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord meeting : place.forms(RecordKind.MEETING)) {
            if (!meeting.header().isArchivedOn(place.today())) {
                meeting.rows(MeetingForm.TOPICS).forEach(topic -> check(topic, place.today(), diagnostics));
            }
        }
        if (place.info().kind() == PlaceKind.COMMUNITY) {
            checkTalks(place, diagnostics);
        }
    }

    private static void check(FieldValues topic, LocalDate today, Diagnostics diagnostics) {
        boolean open = topic.get(MeetingForm.STATE)
                .filter(state -> state != State.IN_HAND)
                .isEmpty();
        Optional<LocalDate> due = topic.get(MeetingForm.DUE).filter(today::isAfter);
        if (open && due.isPresent() && !topic.has(MeetingForm.RESULT)) {
            diagnostics.report(
                    topic.provenance().of(MeetingForm.DUE),
                    RuleProblem.CONCLUSION_OVERDUE,
                    topic.require(MeetingForm.TOPIC),
                    due.get());
        }
    }

    private static void checkTalks(Place place, Diagnostics diagnostics) {
        place.forms(RecordKind.MEETING).stream()
                .filter(meeting -> meeting.values().require(MeetingForm.TYPE) == Type.TALK)
                .max(Comparator.comparing(talk -> talk.values().require(MeetingForm.DATE)))
                .ifPresent(talk -> {
                    LocalDate last = talk.values().require(MeetingForm.DATE);
                    LocalDate next = last.plusMonths(MONTHS_BETWEEN_TALKS);
                    if (place.today().isAfter(next)) {
                        diagnostics.report(
                                talk.header().at().of(MeetingForm.DATE), RuleProblem.TALK_OVERDUE, last, next);
                    }
                });
    }
}
