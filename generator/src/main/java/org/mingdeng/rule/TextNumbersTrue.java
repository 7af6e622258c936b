package org.mingdeng.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.place.WrittenText;
import org.mingdeng.record.ChineseNumeral;
import org.mingdeng.record.VillageRecord;

/**
 * Numbers that sentences tell twice say the same: an amount in capital characters and in digits (A18), a percentage and its
 * fraction (A14).
 */
final class TextNumbersTrue implements Rule {

    private static final String CAPITAL_DIGITS = "壹贰叁肆伍陆柒捌玖拾";
    private static final String CAPITALS = "(?:人民币)?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,30}[元圆][零壹贰叁肆伍陆柒捌玖角分整正]*";
    private static final String DIGITS = "[¥￥]?\\s*(\\d[\\d,，]*(?:\\.\\d{1,2})?)\\s*元?";
    private static final Pattern CAPITALS_FIRST =
            Pattern.compile("(" + CAPITALS + ")\\s*[（(]\\s*(?:小写)?[:：]?\\s*" + DIGITS + "\\s*[)）]");
    private static final Pattern DIGITS_FIRST =
            Pattern.compile(DIGITS + "\\s*[（(]\\s*(?:大写)?[:：]?\\s*(" + CAPITALS + ")\\s*[)）]");
    private static final Pattern FRACTION_FIRST =
            Pattern.compile("(?<![\\d.])(\\d{1,9})\\s*/\\s*(\\d{1,9})\\s*[=＝]\\s*(\\d{1,3}(?:\\.\\d{1,4})?)\\s*[%％]");
    private static final Pattern PERCENTAGE_FIRST = Pattern.compile(
            "(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,4})?)\\s*[%％]\\s*[（(]\\s*(\\d{1,9})\\s*/\\s*(\\d{1,9})\\s*[)）]");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            WrittenText.of(record).forEach(text -> check(text, diagnostics));
        }
    }

    /** A look at the characters spares most texts the search. */
    private static void check(WrittenText text, Diagnostics diagnostics) {
        if (text.words().chars().anyMatch(c -> CAPITAL_DIGITS.indexOf(c) >= 0)) {
            checkAmounts(text, diagnostics);
        }
        if (text.words().indexOf('/') >= 0
                && (text.words().indexOf('%') >= 0 || text.words().indexOf('％') >= 0)) {
            checkShares(text, diagnostics);
        }
    }

    private static void checkAmounts(WrittenText text, Diagnostics diagnostics) {
        found(CAPITALS_FIRST, text).forEach(m -> checkAmount(text, m, m.group(1), m.group(2), diagnostics));
        found(DIGITS_FIRST, text).forEach(m -> checkAmount(text, m, m.group(2), m.group(1), diagnostics));
    }

    private static void checkShares(WrittenText text, Diagnostics diagnostics) {
        found(FRACTION_FIRST, text).forEach(m -> checkShare(text, m, m.group(1), m.group(2), m.group(3), diagnostics));
        found(PERCENTAGE_FIRST, text)
                .forEach(m -> checkShare(text, m, m.group(2), m.group(3), m.group(1), diagnostics));
    }

    private static List<MatchResult> found(Pattern pattern, WrittenText text) {
        return pattern.matcher(text.words()).results().toList();
    }

    private static void checkAmount(
            WrittenText text, MatchResult at, String capitals, String digits, Diagnostics diagnostics) {
        BigDecimal written = new BigDecimal(digits.replaceAll("[,，]", ""));
        Optional<BigDecimal> read = ChineseNumeral.yuan(capitals);
        if (read.filter(yuan -> yuan.compareTo(written) == 0).isEmpty()) {
            diagnostics.report(
                    text.positions().at(at.start(), at.end()),
                    RuleProblem.CAPITALS_DIFFER,
                    capitals,
                    read.map(BigDecimal::toPlainString).orElse("?"),
                    written.toPlainString());
        }
    }

    private static void checkShare(
            WrittenText text, MatchResult at, String part, String whole, String percent, Diagnostics diagnostics) {
        BigDecimal of = new BigDecimal(whole);
        BigDecimal written = new BigDecimal(percent);
        if (of.signum() == 0) {
            return;
        }
        BigDecimal share = new BigDecimal(part).multiply(HUNDRED).divide(of, written.scale(), RoundingMode.HALF_UP);
        if (share.compareTo(written) != 0) {
            diagnostics.report(
                    text.positions().at(at.start(), at.end()),
                    RuleProblem.SHARE_IN_TEXT_WRONG,
                    part,
                    whole,
                    share.toPlainString(),
                    written.toPlainString());
        }
    }
}
