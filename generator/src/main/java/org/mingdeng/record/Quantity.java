package org.mingdeng.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.SourceValue.Scalar;

/**
 * A number in one unit, such as an area in mu. The unit may be written behind the number; another unit is asked back, never
 * converted.
 */
final class Quantity extends ScalarType<BigDecimal> {

    /** An area in mu (1/15 hectare). */
    static final Quantity MU = new Quantity(new Term("亩", "mu"), List.of("亩"));

    static final Quantity SQUARE_METRES = new Quantity(new Term("平方米", "m²"), List.of("平方米", "㎡", "m²", "m2", "平米"));

    static final Quantity SHARES = new Quantity(new Term("股", "shares"), List.of("股"));

    static final Quantity POINTS = new Quantity(new Term("分", "points"), List.of("分"));

    static final Quantity WORKDAYS = new Quantity(new Term("工日", "workdays"), List.of("工日", "个工日", "个工"));

    static final Quantity MONTHS = new Quantity(new Term("月", "months"), List.of("月", "个月"));

    static final Quantity TIMES = new Quantity(new Term("倍", "times"), List.of("倍"));

    static final Quantity HOURS = new Quantity(new Term("小时", "hours"), List.of("小时", "个小时"));

    static final Quantity METRES = new Quantity(new Term("米", "m"), List.of("米", "m"));

    /** A number whose unit stands in another field, or that has none. */
    static final Quantity NUMBER = new Quantity(new Term("", ""), List.of());

    private static final Pattern FORM =
            Pattern.compile("([+\\-−]?)(\\d{1,12}|\\d{1,3}(?:,\\d{3})+)(\\.\\d{1,6})?\\s*(\\D*)");

    private final Term unit;
    private final List<String> written;

    private Quantity(Term unit, List<String> written) {
        this.unit = unit;
        this.written = written;
    }

    @Override
    Optional<BigDecimal> read(Scalar scalar, Reading reading) {
        Matcher form = FORM.matcher(HalfWidth.of(scalar.text()).replace('，', ','));
        if (!form.matches() || !isUnit(form.group(4))) {
            reading.report(scalar.origin(), RecordProblem.NOT_A_QUANTITY, scalar.text(), description());
            return Optional.empty();
        }
        String digits = form.group(2).replace(",", "") + (form.group(3) == null ? "" : form.group(3));
        BigDecimal number = plain(new BigDecimal(digits));
        return Optional.of(form.group(1).isEmpty() || form.group(1).equals("+") ? number : number.negate());
    }

    private boolean isUnit(String word) {
        return word.isBlank()
                || written.contains(word.strip())
                || unit.english().equalsIgnoreCase(word.strip());
    }

    /** Returns the number without zeros at its end and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public Nature nature() {
        return Nature.NUMBER;
    }

    @Override
    public Optional<Term> unit() {
        return written.isEmpty() ? Optional.empty() : Optional.of(unit);
    }

    @Override
    public Term description() {
        return written.isEmpty()
                ? new Term("数字", "a number")
                : new Term("数字（" + unit.chinese() + "）", "a number of " + unit.english());
    }
}
