package org.mingdeng.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.SourceValue.Scalar;

/**
 * A day, in any complete form with a four-digit year from 1900 to 2199; a form that could mean two days is asked back.
 */
final class DateType extends ScalarType<LocalDate> {

    static final DateType DATE = new DateType();

    private static final Pattern CANONICAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SEPARATED = Pattern.compile(
            "((?:19|2[01])\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?(?: 00:00(?::00)?)?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|2[01])\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern HAN =
            Pattern.compile("((?:一九|二[零一])[零一二三四五六七八九]{2})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]");
    private static final Pattern SPREADSHEET_SERIAL = Pattern.compile("[34567]\\d{4}");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*[日号]?");
    private static final Pattern TWO_WAYS = Pattern.compile("\\d{1,2}[-/.年]\\d{1,2}[-/.月](\\d{2}|\\d{4})日?");
    private static final LocalDate SPREADSHEET_DAY_ZERO = LocalDate.of(1899, 12, 30);

    private DateType() {}

    @Override
    Optional<LocalDate> read(Scalar scalar, Reading reading) {
        String written = HalfWidth.of(scalar.text());
        Optional<LocalDate> day;
        try {
            day = parse(written);
        } catch (DateTimeException e) {
            reading.report(scalar.origin(), RecordProblem.NO_SUCH_DAY, scalar.text());
            return Optional.empty();
        }
        if (day.isEmpty()) {
            reading.report(scalar.origin(), problem(written), scalar.text());
            return Optional.empty();
        }
        if (!CANONICAL.matcher(scalar.text()).matches()) {
            reading.readAs(scalar.origin(), scalar.text(), day.get().toString());
        }
        return day;
    }

    /** Returns the day that a text means; throws {@link DateTimeException} when it names a day that does not exist. */
    static Optional<LocalDate> parse(String written) {
        Matcher separated = SEPARATED.matcher(written);
        Matcher form = separated.matches() ? separated : COMPACT.matcher(written);
        if (form.matches()) {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3))));
        }
        Matcher han = HAN.matcher(ChineseNumeral.everyday(written));
        if (han.matches()) {
            return Optional.of(LocalDate.of(number(han.group(1)), number(han.group(2)), number(han.group(3))));
        }
        if (SPREADSHEET_SERIAL.matcher(written).matches()) {
            return Optional.of(SPREADSHEET_DAY_ZERO.plusDays(Integer.parseInt(written)));
        }
        return Optional.empty();
    }

    private static int number(String han) {
        return (int) ChineseNumeral.number(han).orElse(0);
    }

    /** Returns what is wrong with a text that {@link #parse} found no day in. */
    static RecordProblem problem(String written) {
        if (WITHOUT_YEAR.matcher(written).matches()) {
            return RecordProblem.DATE_WITHOUT_YEAR;
        }
        return TWO_WAYS.matcher(written).matches() ? RecordProblem.DATE_TWO_WAYS : RecordProblem.NOT_A_DATE;
    }

    @Override
    public Nature nature() {
        return Nature.DAY;
    }

    @Override
    public Term description() {
        return new Term("日期", "a date");
    }
}
