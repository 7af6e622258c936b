package org.mingdeng.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.SourceValue.Scalar;
import org.mingdeng.value.Period;

/** In years from 1900 to 2199: a month, quarter, half year, year, or days from one to another. */
final class PeriodType extends ScalarType<Period> {

    static final PeriodType PERIOD = new PeriodType();

    private static final Pattern CANONICAL = Pattern.compile("\\d{4}(?:-\\d{2}|Q[1-4]|H[12])?");
    private static final Pattern QUARTER =
            Pattern.compile("((?:19|2[01])\\d{2})\\s*年?\\s*(?:-?Q([1-4])|第?([一二三四1-4])季度?)");
    private static final Pattern HALF = Pattern.compile("((?:19|2[01])\\d{2})\\s*年?\\s*(?:-?H([12])|([上下])半年)");
    private static final Pattern MONTH =
            Pattern.compile("((?:19|2[01])\\d{2})\\s*(?:年\\s*(\\d{1,2})\\s*月份?|[-/.](\\d{1,2}))");
    private static final Pattern YEAR = Pattern.compile("((?:19|2[01])\\d{2})\\s*(?:年度?)?");
    private static final Pattern DAYS = Pattern.compile("(.+?)\\s*(?:至|到|/|~|—+|–| - )\\s*(.+)");
    private static final String QUARTERS = "一二三四";

    private PeriodType() {}

    @Override
    Optional<Period> read(Scalar scalar, Reading reading) {
        String written = HalfWidth.of(scalar.text()).toUpperCase(Locale.ROOT);
        Optional<Period> period;
        try {
            period = parse(written);
        } catch (DateTimeException e) {
            reading.report(scalar.origin(), RecordProblem.NO_SUCH_DAY, scalar.text());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            reading.report(scalar.origin(), RecordProblem.PERIOD_REVERSED, scalar.text());
            return Optional.empty();
        }
        if (period.isEmpty()) {
            reading.report(scalar.origin(), RecordProblem.NOT_A_PERIOD, scalar.text());
        } else if (!CANONICAL.matcher(scalar.text()).matches() && period.get().unit() != Period.Unit.DAYS) {
            reading.readAs(scalar.origin(), scalar.text(), period.get().code());
        }
        return period;
    }

    private static Optional<Period> parse(String written) {
        Matcher form = QUARTER.matcher(written);
        if (form.matches()) {
            String number = form.group(2) != null ? form.group(2) : form.group(3);
            int quarter = QUARTERS.contains(number) ? QUARTERS.indexOf(number) + 1 : Integer.parseInt(number);
            return Optional.of(Period.quarter(Integer.parseInt(form.group(1)), quarter));
        }
        form = HALF.matcher(written);
        if (form.matches()) {
            int half = "2".equals(form.group(2)) || "下".equals(form.group(3)) ? 2 : 1;
            return Optional.of(Period.halfYear(Integer.parseInt(form.group(1)), half));
        }
        form = MONTH.matcher(written);
        if (form.matches()) {
            String month = form.group(2) != null ? form.group(2) : form.group(3);
            return Optional.of(Period.month(Integer.parseInt(form.group(1)), Integer.parseInt(month)));
        }
        form = YEAR.matcher(written);
        return form.matches() ? Optional.of(Period.year(Integer.parseInt(form.group(1)))) : days(written);
    }

    private static Optional<Period> days(String written) {
        Matcher form = DAYS.matcher(written);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> first = DateType.parse(form.group(1).strip());
        Optional<LocalDate> last = DateType.parse(form.group(2).strip());
        return first.flatMap(from -> last.map(to -> Period.days(from, to)));
    }

    @Override
    public Term description() {
        return new Term("期间", "a period");
    }
}
