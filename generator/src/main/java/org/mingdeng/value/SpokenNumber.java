package org.mingdeng.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as they are said in Mandarin, for texts that are read aloud.
 *
 * <p>Amounts are said in 元, 角 and 分, not in 块 and 毛: a loudspeaker reads out accounts, and what is heard is to be the
 * word that stands on the board. Two is 两 before 百, 千, 万 and 亿 at the head of a number and before what is counted, and
 * 二 elsewhere: 两百元, 一千二百元, 两户, 第二次, 十二天.
 */
public final class SpokenNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final String GROUPS = "万亿";
    private static final int TEN_THOUSAND = 10_000;
    private static final int HUNDRED_MILLION = 100_000_000;
    private static final BigDecimal FEN = new BigDecimal("0.01");

    /** A mobile number, a number with its area code, or eight digits. */
    private static final Pattern LONG_PART = Pattern.compile(
            "(1\\d{2})(\\d{4})(\\d{4})|(010|02\\d|0\\d{3})(\\d{7}|\\d{4}(?=\\d{4}$))(\\d{4})?|(\\d{4})(\\d{4})");

    private SpokenNumber() {}

    /** Returns a whole number, as in {@code 一万二千三百四十五}. */
    public static String whole(long number) {
        String words = number == 0 ? "零" : positive(Math.abs(number));
        words = words.startsWith("一十") ? words.substring(1) : words;
        boolean isTwo = words.length() > 1 && words.charAt(0) == '二' && "百千万亿".indexOf(words.charAt(1)) >= 0;
        return (number < 0 ? "负" : "") + (isTwo ? "两" + words.substring(1) : words);
    }

    private static String positive(long number) {
        for (int group = GROUPS.length() - 1; group >= 0; group--) {
            long unit = group == 0 ? TEN_THOUSAND : HUNDRED_MILLION;
            if (number >= unit) {
                long rest = number % unit;
                String below = rest == 0 ? "" : (rest < unit / 10 ? "零" : "") + positive(rest);
                return positive(number / unit) + GROUPS.charAt(group) + below;
            }
        }
        return four((int) number);
    }

    private static String four(int number) {
        StringBuilder words = new StringBuilder();
        boolean isZeroOwed = false;
        for (int place = PLACES.length - 1, unit = TEN_THOUSAND / 10; place >= 0; place--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                isZeroOwed = !words.isEmpty();
            } else {
                words.append(isZeroOwed ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                isZeroOwed = false;
            }
        }
        return words.toString();
    }

    /** Returns a number with what stands after its point digit by digit, as in {@code 十八点六}. */
    public static String number(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        String fraction = point < 0 ? "" : "点" + each(digits.substring(point + 1), '一', '零');
        String words = whole(number.abs().toBigInteger().longValueExact()) + fraction;
        return (number.signum() < 0 ? "负" : "") + words;
    }

    /** Returns how many there are of something, to be followed by its measure word: {@code 两} for two. */
    public static String count(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(2)) == 0 && number.scale() <= 0 ? "两" : number(number);
    }

    /** Returns an amount, as in {@code 一万二千三百四十五元六角}; one finer than a fen with a point. */
    public static String yuan(BigDecimal yuan) {
        if (yuan.remainder(FEN).signum() != 0) {
            return number(yuan) + "元";
        }
        BigInteger[] parts = yuan.abs().movePointRight(2).toBigInteger().divideAndRemainder(BigInteger.valueOf(100));
        long whole = parts[0].longValueExact();
        int cents = parts[1].intValue();
        StringBuilder words = new StringBuilder(yuan.signum() < 0 ? "负" : "");
        if (whole > 0 || cents == 0) {
            words.append(count(BigDecimal.valueOf(whole))).append('元');
        }
        if (cents >= 10) {
            words.append(whole == 0 && cents / 10 == 2 ? '两' : DIGITS.charAt(cents / 10))
                    .append('角');
        } else if (cents > 0 && whole > 0) {
            words.append('零');
        }
        return cents % 10 == 0
                ? words.toString()
                : words.append(DIGITS.charAt(cents % 10)).append('分').toString();
    }

    /** Returns an amount, as in {@code 一万二千三百四十五元六角}. */
    public static String money(Money money) {
        return yuan(money.yuan());
    }

    /** Returns a share in a hundred, as in {@code 百分之三点五}. */
    public static String percent(BigDecimal percent) {
        return (percent.signum() < 0 ? "负" : "") + "百分之" + plainTwo(number(percent.abs()));
    }

    private static String plainTwo(String words) {
        return words.startsWith("两") ? "二" + words.substring(1) : words;
    }

    /** Returns a year, digit by digit, as in {@code 二〇二六年}. */
    public static String year(int year) {
        return each(Integer.toString(year), '一', '〇') + "年";
    }

    /** Returns a day, as in {@code 二〇二六年十一月三日}. */
    public static String date(LocalDate day) {
        return year(day.getYear()) + ordinal(day.getMonthValue()) + "月" + ordinal(day.getDayOfMonth()) + "日";
    }

    /** Returns a number that tells the place in an order, where two is always 二. */
    public static String ordinal(long number) {
        return plainTwo(whole(number));
    }

    /**
     * Returns a telephone number digit by digit, one as 幺, with a pause after the area code, where it is written with a
     * hyphen, and within long parts: mobile numbers by three, four and four, eight digits by four.
     */
    public static String telephone(String number) {
        StringJoiner words = new StringJoiner("，");
        for (String part : number.trim().split("[-—–－ ]+")) {
            Matcher parts = LONG_PART.matcher(part);
            if (parts.matches()) {
                for (int i = 1; i <= parts.groupCount(); i++) {
                    Optional.ofNullable(parts.group(i))
                            .map(SpokenNumber::digits)
                            .ifPresent(words::add);
                }
            } else {
                words.add(digits(part));
            }
        }
        return words.toString();
    }

    /** Returns digits as they are told over the telephone: 幺 for one; anything else stays. */
    public static String digits(String digits) {
        return each(digits, '幺', '零');
    }

    private static String each(String digits, char one, char zero) {
        StringBuilder words = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            words.append(!isDigit ? c : c == '1' ? one : c == '0' ? zero : DIGITS.charAt(c - '0'));
        }
        return words.toString();
    }
}
