package org.mingdeng.record;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers written in Han characters, everyday and financial ones. */
public final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Character> EVERYDAY = Map.ofEntries(
            Map.entry('〇', '零'),
            Map.entry('○', '零'),
            Map.entry('两', '二'),
            Map.entry('壹', '一'),
            Map.entry('贰', '二'),
            Map.entry('叁', '三'),
            Map.entry('肆', '四'),
            Map.entry('伍', '五'),
            Map.entry('陆', '六'),
            Map.entry('柒', '七'),
            Map.entry('捌', '八'),
            Map.entry('玖', '九'),
            Map.entry('拾', '十'),
            Map.entry('佰', '百'),
            Map.entry('仟', '千'),
            Map.entry('萬', '万'),
            Map.entry('億', '亿'),
            Map.entry('圆', '元'),
            Map.entry('正', '整'));
    private static final Pattern AMOUNT = Pattern.compile(
            "(?=.*[元角分])(?:人民币)?(?:([零一二三四五六七八九十百千万亿]+)元)?(?:零?([一二三四五六七八九])角)?(?:零?([一二三四五六七八九])分)?整?");

    /** Thousands to ones, each with its unit; only 十 may go without a digit, and ones follow 十, 零 or nothing. */
    private static final Pattern BELOW_TEN_THOUSAND = Pattern.compile(
            "(?=.*[^零]$)(?:零?D千)?(?:零?D百)?(?:零?D十|(?<!零)十)?(?:零?(?<![千百])D)?".replace("D", "[一二三四五六七八九]"));

    private static final int LONGEST_NUMBER = 16;

    private ChineseNumeral() {}

    /** Returns a text with everyday characters for financial and variant ones. */
    static String everyday(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(EVERYDAY.getOrDefault(text.charAt(i), text.charAt(i)).charValue());
        }
        return plain.toString();
    }

    /** Returns the yuan of an amount in capital characters such as 壹万贰仟元整 or 伍角整. */
    public static Optional<BigDecimal> yuan(String text) {
        Matcher amount = AMOUNT.matcher(everyday(text));
        if (!amount.matches()) {
            return Optional.empty();
        }
        String whole = amount.group(1) == null ? "零" : amount.group(1);
        OptionalLong yuan = number(whole);
        boolean digitByDigit = whole.length() > 1 && isDigitByDigit(whole);
        if (yuan.isEmpty() || digitByDigit) {
            return Optional.empty();
        }
        int jiao = amount.group(2) == null ? 0 : DIGITS.indexOf(amount.group(2));
        int fen = amount.group(3) == null ? 0 : DIGITS.indexOf(amount.group(3));
        return Optional.of(BigDecimal.valueOf(yuan.getAsLong()).add(BigDecimal.valueOf(jiao * 10L + fen, 2)));
    }

    /**
     * Returns a whole number written with everyday digits and units, or digit by digit (二〇二六). A number that leaves its
     * last unit unsaid, as 二百五 does, is none: it may be 250 or 205.
     */
    static OptionalLong number(String text) {
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        return isDigitByDigit(text) ? positional(text) : withUnits(text);
    }

    private static boolean isDigitByDigit(String text) {
        return text.length() < LONGEST_NUMBER && text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    }

    private static OptionalLong positional(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + DIGITS.indexOf(text.charAt(i));
        }
        return OptionalLong.of(value);
    }

    private static OptionalLong withUnits(String text) {
        return text.startsWith("零")
                ? OptionalLong.empty()
                : around('亿', text, part -> around('万', part, ChineseNumeral::belowTenThousand));
    }

    /** Returns what stands before a unit, times the unit, and what stands after it; or all, where the unit is not used. */
    private static OptionalLong around(char unit, String text, Function<String, OptionalLong> part) {
        int at = text.indexOf(unit);
        if (at < 0) {
            return part.apply(text);
        }
        OptionalLong above = part.apply(text.substring(0, at));
        String rest = text.substring(at + 1);
        boolean unitUnsaid = rest.length() == 1;
        OptionalLong below = rest.isEmpty() ? OptionalLong.of(0) : part.apply(rest);
        return above.isEmpty() || below.isEmpty() || unitUnsaid
                ? OptionalLong.empty()
                : OptionalLong.of(above.getAsLong() * unit(unit) + below.getAsLong());
    }

    private static OptionalLong belowTenThousand(String text) {
        if (!BELOW_TEN_THOUSAND.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        long value = 0;
        long digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (DIGITS.indexOf(c) < 0) {
                value += Math.max(1, digit) * unit(c);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return OptionalLong.of(value + digit);
    }

    private static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            default -> 100_000_000;
        };
    }
}
