package org.mingdeng.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.SourceValue.Scalar;
import org.mingdeng.value.Moment;

/** A day with an optional time of day: {@code 2026-11-03 08:30}, 2026年11月3日上午8点半. */
final class MomentType extends ScalarType<Moment> {

    static final MomentType MOMENT = new MomentType();

    private static final Pattern CANONICAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?: \\d{2}:\\d{2})?");
    private static final Pattern TIME = Pattern.compile(
            "(.*?[^:\\d]|\\d{4}-\\d{1,2}-\\d{1,2})[T\\s]*(上午|下午|晚上|早上|中午|凌晨)?\\s*(\\d{1,2})(?::(\\d{2})(?::\\d{2})?|[时点](半|(\\d{1,2})分?)?)");
    private static final int NOON = 12;

    private MomentType() {}

    @Override
    Optional<Moment> read(Scalar scalar, Reading reading) {
        String written = HalfWidth.of(scalar.text());
        Matcher form = TIME.matcher(written);
        Optional<LocalTime> time = Optional.empty();
        String day = written;
        try {
            if (form.matches()) {
                time = Optional.of(time(form));
                day = form.group(1).replaceAll("[T\\s]+$", "");
            }
            Optional<LocalDate> date = DateType.parse(day);
            if (date.isPresent()) {
                Moment moment = new Moment(date.get(), time);
                if (!CANONICAL.matcher(scalar.text()).matches()) {
                    reading.readAs(scalar.origin(), scalar.text(), moment.toString());
                }
                return Optional.of(moment);
            }
        } catch (DateTimeException e) {
            reading.report(scalar.origin(), RecordProblem.NO_SUCH_DAY, scalar.text());
            return Optional.empty();
        }
        return DateType.DATE.read(scalar, reading).map(date -> new Moment(date, Optional.empty()));
    }

    private static LocalTime time(Matcher form) {
        int hour = Integer.parseInt(form.group(3));
        String half = form.group(2) == null ? "" : form.group(2);
        boolean afternoon = half.equals("下午") || half.equals("晚上");
        int minute = 0;
        if (form.group(4) != null) {
            minute = Integer.parseInt(form.group(4));
        } else if ("半".equals(form.group(5))) {
            minute = 30;
        } else if (form.group(6) != null) {
            minute = Integer.parseInt(form.group(6));
        }
        return LocalTime.of(afternoon && hour < NOON ? hour + NOON : hour, minute);
    }

    @Override
    public Term description() {
        return new Term("日期和时间", "a date with a time");
    }
}
