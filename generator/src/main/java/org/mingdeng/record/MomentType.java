package org.mingdeng.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.SourceValue.Scalar;
import org.mingdeng.value.Moment;

/**
 * A day with an optional time of day: {@code 2026-11-03 08:30}, 2026年11月3日上午8点半. Twelve at night is the end of the day
 * that it is written with; the hours after it are asked back, since they may belong to either day.
 */
final class MomentType extends ScalarType<Moment> {

    static final MomentType MOMENT = new MomentType();

    private static final Pattern TIME =
            Pattern.compile("(?<day>.*?)[T\\s]*(?<part>上午|下午|晚上|早上|中午|凌晨)?\\s*(?<![:\\d])(?<hour>\\d{1,2})"
                    + "(?::(?<minute>\\d{2})(?::\\d{2})?|[时点](?:(?<half>半)|(?<said>\\d{1,2})分?)?)");
    private static final int HALF_DAY = 12;
    private static final int WHOLE_DAY = 24;

    private MomentType() {}

    @Override
    Optional<Moment> read(Scalar scalar, Reading reading) {
        String written = HalfWidth.of(scalar.text());
        Matcher form = TIME.matcher(written);
        if (!form.matches()) {
            return DateType.DATE.read(scalar, reading).map(date -> new Moment(date, Optional.empty()));
        }
        String day = form.group("day");
        try {
            Optional<LocalDate> date = DateType.parse(day);
            OptionalInt hour = hour(form.group("part"), Integer.parseInt(form.group("hour")));
            if (date.isEmpty() || hour.isEmpty()) {
                RecordProblem problem = date.isEmpty() ? DateType.problem(day) : RecordProblem.NOT_A_DATE;
                reading.report(scalar.origin(), problem, scalar.text());
                return Optional.empty();
            }
            Moment moment = moment(date.get(), hour.getAsInt(), minute(form));
            if (!moment.toString().equals(scalar.text())) {
                reading.readAs(scalar.origin(), scalar.text(), moment.toString());
            }
            return Optional.of(moment);
        } catch (DateTimeException e) {
            reading.report(scalar.origin(), RecordProblem.NO_SUCH_DAY, scalar.text());
            return Optional.empty();
        }
    }

    /** Returns the hour on a clock of 24 that is meant; empty when a part of the day does not have it. */
    private static OptionalInt hour(@Nullable String part, int said) {
        if (part == null) {
            return OptionalInt.of(said);
        }
        return switch (part) {
            case "凌晨" -> hour(said, 0, 11);
            case "早上", "上午" -> hour(said, 1, 12);
            case "中午" -> hour(said, 11, 14);
            case "下午" -> hour(said, 12, 23);
            default -> hour(said, 17, WHOLE_DAY);
        };
    }

    private static OptionalInt hour(int said, int first, int last) {
        int onDial = said % HALF_DAY;
        IntStream meanings =
                said > HALF_DAY ? IntStream.of(said) : IntStream.of(onDial, onDial + HALF_DAY, onDial + WHOLE_DAY);
        return meanings.filter(hour -> hour >= first && hour <= last).findFirst();
    }

    private static int minute(Matcher form) {
        if (form.group("half") != null) {
            return 30;
        }
        String minute = form.group("minute") != null ? form.group("minute") : form.group("said");
        return minute == null ? 0 : Integer.parseInt(minute);
    }

    private static Moment moment(LocalDate date, int hour, int minute) {
        boolean nextDay = hour == WHOLE_DAY;
        return new Moment(nextDay ? date.plusDays(1) : date, Optional.of(LocalTime.of(nextDay ? 0 : hour, minute)));
    }

    @Override
    public Term description() {
        return new Term("日期和时间", "a date with a time");
    }
}
