package org.mingdeng.render;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingdeng.value.SpokenNumber;

/**
 * A Chinese text with all its numbers as they are said: days, amounts, telephones, percentages, file numbers, times of day,
 * what is counted and what is numbered. One rule follows the other; what a rule has put into words the next ones leave alone.
 */
final class SpokenText {

    private static final String NUMBER =
            "(?<![\\d.])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?!\\d|,\\d{3}(?!\\d))";
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String HAN_DIGITS = "零〇一二三四五六七八九";

    /** What is numbered, not counted: 二组 is the second group, 两户 are two households. */
    private static final Pattern NUMBERED = Pattern.compile("^(?:月|日|号|组|楼|单元|栋|幢|层|级|年级|班|季度|期|队|等|届|两)");

    private static final int LONGEST_QUANTITY = 6;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private static final List<Rule> RULES = List.of(
            Rule.of("(?<=\\d)\\s*(?:m²|㎡|平米)", "平方米"),
            Rule.of("(?<=\\d)\\s*(?:m³|立米)", "立方米"),
            Rule.of("(?<=\\d)\\s*(?:km|KM)(?![A-Za-z²])", "公里"),
            Rule.of("(?<=\\d)\\s*(?:kg|KG)(?![A-Za-z])", "公斤"),
            Rule.of("(?<=\\d)\\s*(?i:kwh)(?![A-Za-z])", "度"),
            Rule.of("(?<=\\d)\\s*(?i:kw)(?![A-Za-z])", "千瓦"),
            Rule.of("(?<=\\d)\\s*cm(?![A-Za-z])", "厘米"),
            Rule.of("(?<=\\d)\\s*mm(?![A-Za-z])", "毫米"),
            Rule.of("(?<=\\d)\\s*m(?![A-Za-z])", "米"),
            Rule.of("(?<=\\d)\\s*℃", "摄氏度"),
            Rule.of("(?<=\\d)[ \\t]+(?=\\p{IsHan})", ""),
            new Rule("(?<!\\d)" + YEAR + "[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", SpokenText::day),
            new Rule(
                    "[〔\\[【（(]" + YEAR + "[〕\\]】）)]第?(\\d{1,6})号",
                    found -> year(found) + "第" + SpokenNumber.ordinal(Long.parseLong(found.group(2))) + "号"),
            new Rule(
                    "(?<![\\d.,])(?:0\\d{2,3}[-—–－ ]?\\d{7,8}|1[3-9]\\d{9}|[48]00[- ]\\d{3,4}[- ]\\d{3,4})(?!\\d)",
                    found -> SpokenNumber.telephone(found.group())),
            new Rule(
                    "(?<=[" + HAN_DIGITS + "幺])[-转](\\d{1,6})(?!\\d)",
                    found -> "，转，" + SpokenNumber.digits(found.group(1))),
            new Rule(
                    "(?<![\\d.,])1\\d{2}\\*{4}(\\d{4})(?!\\d)",
                    found -> "尾号" + SpokenNumber.digits(found.group(1)) + "的手机"),
            new Rule(
                    "(?<=打|拨|电话|热线|举报)([:： ]?)(\\d{3,5})(?![\\d.,]|" + measures() + ")",
                    found -> found.group(1) + SpokenNumber.digits(found.group(2))),
            new Rule(
                    "(?<![\\d.,])123\\d{2}(?![\\d.,]|" + measures() + ")", found -> SpokenNumber.digits(found.group())),
            new Rule(
                    "(?<![\\d.,])(?:110|119|120|122)(?=报警|火警|急救|接警|指挥|出警)",
                    found -> SpokenNumber.digits(found.group())),
            new Rule("(?<!\\d)\\d{1,4}(?:-\\d{1,4}){2,}(?!\\d)", SpokenText::doors),
            new Rule("(?<!\\d)([01]?\\d|2[0-4])[:：]([0-5]\\d)(?!\\d)", SpokenText::time),
            new Rule("(?<![\\d.,])" + YEAR + "(?=年|[春夏秋冬]|\\s*[-–—~～至到]\\s*" + YEAR + "年)", found -> yearDigits(found)),
            Rule.of("(?<=[\\d%元月日号时分点年" + HAN_DIGITS + "])\\s*[-–—~～]\\s*(?=[\\d" + HAN_DIGITS + "十两])", "到"),
            new Rule(minus() + NUMBER + "\\s*[%％]", found -> "%s百分之%s".formatted(sign(found), share(found))),
            new Rule(minus() + NUMBER + "\\s*‰", found -> "%s千分之%s".formatted(sign(found), share(found))),
            new Rule("[¥￥]\\s*" + minus() + NUMBER + "(万|亿)?+(?!元)", found -> sign(found) + yuan(found)),
            new Rule("[¥￥]?" + minus() + NUMBER + "(万|亿)?+元", found -> sign(found) + yuan(found)),
            new Rule("(?<![\\d.])(\\d{1,6})/(\\d{1,6})(?![\\d.])", SpokenText::fraction),
            Rule.of("(?<=\\d)\\s*:\\s*(?=\\d)", "比"),
            Rule.of("(?<=[\\d\\p{IsHan}])\\s*×\\s*(?=\\d)", "乘"),
            new Rule("(?<=[A-Za-z])\\d+", found -> SpokenNumber.digits(found.group())),
            new Rule(minus() + NUMBER + "(万|亿)?+", SpokenText::quantity),
            new Rule("\\d", found -> SpokenNumber.digits(found.group())),
            Rule.of("(?<=[元角分])/(?=\\p{IsHan})", "每"),
            Rule.of("(?<=\\p{IsHan})/(?=\\p{IsHan})", "、"));

    private SpokenText() {}

    /**
     * What is put into words, and how.
     *
     * @param pattern what
     * @param words how
     */
    private record Rule(Pattern pattern, Function<Found, String> words) {
        Rule(String pattern, Function<Found, String> words) {
            this(Pattern.compile(pattern), words);
        }

        static Rule of(String pattern, String words) {
            return new Rule(pattern, found -> words);
        }

        /** Puts into words whatever of a text it is about. */
        String apply(String text) {
            return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(say(new Found(match, text))));
        }

        /** What is too large to be said is told digit by digit. */
        private String say(Found found) {
            try {
                return words.apply(found);
            } catch (ArithmeticException e) {
                return SpokenNumber.digits(found.group());
            }
        }
    }

    /** What a rule has found, and the text around it. */
    private record Found(MatchResult match, String text) {
        String group() {
            return match.group();
        }

        String group(int number) {
            String group = match.group(number);
            return group == null ? "" : group;
        }

        boolean follows(char c) {
            return match.start() > 0 && text.charAt(match.start() - 1) == c;
        }

        /** What comes behind it; behind the second number where it is the first of two. */
        String rest() {
            return text.substring(match.end()).replaceFirst("^到[\\d.,]+", "");
        }
    }

    /** Returns a text with all numbers in words. */
    static String of(String text) {
        String spoken = halfWidth(text);
        for (Rule rule : RULES) {
            spoken = rule.apply(spoken);
        }
        return spoken;
    }

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            half.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
        }
        return half.toString();
    }

    /** A hyphen is a minus only at the beginning of what is said. */
    private static String minus() {
        return "(−|(?<=^|[\\s：，；（(])-)?";
    }

    private static String sign(Found found) {
        return found.group(1).isEmpty() ? "" : "负";
    }

    /** What follows a quantity, not the number of a service. */
    private static String measures() {
        return "[元万亿亩户人斤吨平立米株头只棵个件次张袋箱块笔名位座条天年月%％点]";
    }

    private static String day(Found found) {
        try {
            return SpokenNumber.date(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException e) {
            return found.group();
        }
    }

    private static String year(Found found) {
        return SpokenNumber.year(Integer.parseInt(found.group(1)));
    }

    private static String yearDigits(Found found) {
        String year = year(found);
        return year.substring(0, year.length() - 1);
    }

    private static String doors(Found found) {
        StringBuilder words = new StringBuilder();
        for (String part : found.group().split("-")) {
            words.append(words.isEmpty() ? "" : "杠").append(SpokenNumber.ordinal(Long.parseLong(part)));
        }
        return words.toString();
    }

    private static String time(Found found) {
        int minute = Integer.parseInt(found.group(2));
        return SpokenNumber.count(BigDecimal.valueOf(Long.parseLong(found.group(1))))
                + "点"
                + (minute == 0 ? "" : (minute < 10 ? "零" : "") + SpokenNumber.ordinal(minute) + "分");
    }

    private static String share(Found found) {
        String words = SpokenNumber.percent(number(found.group(2)));
        return words.substring("百分之".length());
    }

    private static String yuan(Found found) {
        return SpokenNumber.yuan(number(found.group(2)).multiply(scale(found.group(3))));
    }

    private static String fraction(Found found) {
        return SpokenNumber.ordinal(Long.parseLong(found.group(2))) + "分之"
                + SpokenNumber.ordinal(Long.parseLong(found.group(1)));
    }

    private static String quantity(Found found) {
        String digits = found.group(2);
        String unit = found.group(3);
        boolean isCode = digits.matches("0\\d+") || digits.matches("\\d{" + (LONGEST_QUANTITY + 1) + ",}");
        if (isCode && unit.isEmpty()) {
            return sign(found) + SpokenNumber.digits(digits);
        }
        if (!unit.isEmpty()) {
            BigDecimal scaled = number(digits).multiply(scale(unit)).stripTrailingZeros();
            return sign(found)
                    + (scaled.scale() <= 0 ? SpokenNumber.number(scaled) : SpokenNumber.number(number(digits)) + unit);
        }
        BigDecimal number = number(digits);
        boolean isOrder = number.scale() <= 0 && !isCounted(found);
        return sign(found) + (isOrder ? SpokenNumber.ordinal(number.longValueExact()) : SpokenNumber.count(number));
    }

    private static boolean isCounted(Found found) {
        String rest = found.rest();
        return !found.follows('第')
                && !rest.isEmpty()
                && Character.UnicodeScript.of(rest.codePointAt(0)) == Character.UnicodeScript.HAN
                && !NUMBERED.matcher(rest).find();
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static BigDecimal scale(String unit) {
        return unit.equals("万") ? TEN_THOUSAND : unit.equals("亿") ? HUNDRED_MILLION : BigDecimal.ONE;
    }
}
