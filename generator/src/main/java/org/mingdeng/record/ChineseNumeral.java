package org.mingdeng.record;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers written in Han characters, everyday and financial ones. */
final class ChineseNumeral {

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
    private static final Map<Character, Long> UNITS =
            Map.of('十', 10L, '百', 100L, '千', 1_000L, '万', 10_000L, '亿', 100_000_000L);
    private static final Pattern AMOUNT =
            Pattern.compile("(?:人民币)?([零一二三四五六七八九十百千万亿]+)元(?:零?([一二三四五六七八九])角)?(?:零?([一二三四五六七八九])分)?整?");

    private ChineseNumeral() {}

    /** Returns a text with everyday characters for financial and variant ones. */
    static String everyday(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(EVERYDAY.getOrDefault(text.charAt(i), text.charAt(i)).charValue());
        }
        return plain.toString();
    }

    /** Returns the yuan of an amount in capital characters such as 壹万贰仟元整. */
    static Optional<BigDecimal> yuan(String text) {
        Matcher amount = AMOUNT.matcher(everyday(text));
        if (!amount.matches()) {
            return Optional.empty();
        }
        OptionalLong yuan = number(amount.group(1));
        if (yuan.isEmpty()) {
            return Optional.empty();
        }
        int jiao = amount.group(2) == null ? 0 : DIGITS.indexOf(amount.group(2));
        int fen = amount.group(3) == null ? 0 : DIGITS.indexOf(amount.group(3));
        return Optional.of(BigDecimal.valueOf(yuan.getAsLong()).add(BigDecimal.valueOf(jiao * 10L + fen, 2)));
    }

    /** Returns a whole number written with everyday digits and units, or digit by digit (二〇二六). */
    static OptionalLong number(String text) {
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        boolean digitByDigit = text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
        return digitByDigit ? positional(text) : withUnits(text);
    }

    private static OptionalLong positional(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + DIGITS.indexOf(text.charAt(i));
        }
        return OptionalLong.of(value);
    }

    private static OptionalLong withUnits(String text) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Long unit = UNITS.get(c);
            if (unit == null) {
                if (DIGITS.indexOf(c) < 0) {
                    return OptionalLong.empty();
                }
                digit = DIGITS.indexOf(c);
            } else if (unit >= 10_000L) {
                total = (total + section + Math.max(0, digit)) * unit;
                section = 0;
                digit = -1;
            } else {
                section += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            }
        }
        return OptionalLong.of(total + section + Math.max(0, digit));
    }
}
