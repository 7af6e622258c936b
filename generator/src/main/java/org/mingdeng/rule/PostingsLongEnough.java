package org.mingdeng.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Affair;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.PostingForm;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.NoticePeriod;

/** A public notice hangs on the wall from its first day to its last. */
final class PostingsLongEnough implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        List<FormRecord> rounds = place.forms(RecordKind.POSTING).stream()
                .sorted(Comparator.comparing(PostingsLongEnough::day))
                .toList();
        Set<String> posted = new HashSet<>();
        for (FormRecord round : rounds) {
            for (FieldValues row : round.rows(PostingForm.DOWN)) {
                notice(row, place).ifPresent(period -> checkEnd(row, period, day(round), diagnostics));
            }
            for (FieldValues row : round.rows(PostingForm.UP)) {
                if (posted.add(row.require(PostingForm.SHEET))) {
                    notice(row, place).ifPresent(period -> checkBegin(row, period, day(round), diagnostics));
                }
            }
        }
    }

    private static LocalDate day(FormRecord round) {
        return round.values().require(PostingForm.POSTED);
    }

    /** Returns the notice period of the record whose sheet a row names: {@code affairs/road/a4} is of affairs/road. */
    private static Optional<NoticePeriod> notice(FieldValues row, Place place) {
        String sheet = row.require(PostingForm.SHEET);
        int end = sheet.lastIndexOf('/');
        String name = end < 0 ? sheet : sheet.substring(0, end);
        return place.records().stream()
                .filter(record -> name(record).equals(name))
                .findFirst()
                .flatMap(VillageRecord::notice)
                .map(Affair.Notice::period);
    }

    private static String name(VillageRecord record) {
        return record.header().kind().folder() + "/" + record.header().slug();
    }

    private static void checkEnd(FieldValues row, NoticePeriod period, LocalDate day, Diagnostics diagnostics) {
        if (!day.isAfter(period.last())) {
            diagnostics.report(
                    row.provenance().of(PostingForm.SHEET),
                    RuleProblem.NOTICE_TAKEN_DOWN_EARLY,
                    row.require(PostingForm.SHEET),
                    day,
                    period.last(),
                    ChronoUnit.DAYS.between(day, period.last()) + 1);
        }
    }

    private static void checkBegin(FieldValues row, NoticePeriod period, LocalDate day, Diagnostics diagnostics) {
        if (day.isAfter(period.first())) {
            diagnostics.report(
                    row.provenance().of(PostingForm.SHEET),
                    RuleProblem.NOTICE_POSTED_LATE,
                    row.require(PostingForm.SHEET),
                    day,
                    period.first(),
                    ChronoUnit.DAYS.between(period.first(), day));
        }
    }
}
