package org.mingdeng.record;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.SourceValue.Scalar;
import org.mingdeng.value.Money;

/** An amount of yuan: plain, with separators, in 万元 or 亿元, or in capital characters. Estimates are asked back. */
final class MoneyType extends ScalarType<Money> {

    static final MoneyType MONEY = new MoneyType();

    private static final Pattern CANONICAL = Pattern.compile("-?\\d+(?:\\.\\d{1,2})?");
    private static final Pattern AMOUNT =
            Pattern.compile("[¥￥]?\\s*([+\\-−]?)\\s*[¥￥]?\\s*([\\d,，]+)(\\.\\d+)?\\s*(万|亿|千|百)?元?(?:整)?");
    private static final Pattern SEPARATED = Pattern.compile("\\d{1,3}(?:,\\d{3})*|\\d+");
    private static final String HAN_UNIT = "[十百千万亿]";
    private static final Pattern UNCERTAIN = Pattern.compile(".*(?:约|大概|大致|估|不到|不足|超过|几|左右|上下|以上|以下|以内|[~至]"
            + "|近\\s*[\\d一二两三四五六七八九十百千万]"
            + "|[数上]" + HAN_UNIT
            + "|(?:\\d|" + HAN_UNIT + ")[余多来]"
            + "|\\d\\s*[-—–到]\\s*\\d).*");
    private static final int FEN_DIGITS = 2;

    /** Far more than a county has; sums of smaller amounts stay within the range of {@link Money}. */
    private static final BigDecimal TOO_LARGE = BigDecimal.valueOf(100_000_000_000L);

    private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d+(?:\\.\\d+)?[eE][+-]?\\d+");

    private MoneyType() {}

    @Override
    Optional<Money> read(Scalar scalar, Reading reading) {
        String written = HalfWidth.of(scalar.text());
        Matcher form = AMOUNT.matcher(written);
        if (!form.matches()) {
            return readCapitals(scalar, written, reading);
        }
        String digits = form.group(2).replace('，', ',');
        if (!SEPARATED.matcher(digits).matches()) {
            reading.report(scalar.origin(), RecordProblem.MONEY_MISPLACED_SEPARATOR, scalar.text());
            return Optional.empty();
        }
        String decimals = form.group(3) == null ? "" : form.group(3);
        BigDecimal number = new BigDecimal(digits.replace(",", "") + decimals);
        boolean negative = !form.group(1).isEmpty() && !form.group(1).equals("+");
        BigDecimal yuan = number.multiply(unit(form.group(4)));
        return money(scalar, negative ? yuan.negate() : yuan, reading);
    }

    private static BigDecimal unit(@org.jspecify.annotations.Nullable String unit) {
        if (unit == null) {
            return BigDecimal.ONE;
        }
        return switch (unit) {
            case "百" -> BigDecimal.valueOf(100);
            case "千" -> BigDecimal.valueOf(1_000);
            case "万" -> BigDecimal.valueOf(10_000);
            default -> BigDecimal.valueOf(100_000_000);
        };
    }

    private static Optional<Money> money(Scalar scalar, BigDecimal yuan, Reading reading) {
        if (yuan.abs().compareTo(TOO_LARGE) >= 0 || yuan.stripTrailingZeros().scale() > FEN_DIGITS) {
            reading.report(scalar.origin(), RecordProblem.MONEY_TOO_FINE, scalar.text());
            return Optional.empty();
        }
        Money money = Money.ofYuan(yuan);
        if (!CANONICAL.matcher(scalar.text()).matches()) {
            reading.readAs(scalar.origin(), scalar.text(), money.toString());
        }
        return Optional.of(money);
    }

    private static Optional<Money> readCapitals(Scalar scalar, String written, Reading reading) {
        Optional<BigDecimal> yuan = ChineseNumeral.yuan(written);
        if (yuan.isPresent()) {
            return money(scalar, yuan.get(), reading);
        }
        RecordProblem problem = SCIENTIFIC.matcher(written).matches()
                ? RecordProblem.SCIENTIFIC_NOTATION
                : UNCERTAIN.matcher(ChineseNumeral.everyday(written)).matches()
                        ? RecordProblem.MONEY_UNCERTAIN
                        : RecordProblem.NOT_MONEY;
        reading.report(scalar.origin(), problem, scalar.text());
        return Optional.empty();
    }

    @Override
    public Nature nature() {
        return Nature.MONEY;
    }

    @Override
    public Term description() {
        return new Term("金额（元）", "an amount in yuan");
    }
}
