package org.mingdeng.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Moment;
import org.mingdeng.value.Money;
import org.mingdeng.value.NoticePeriod;
import org.mingdeng.value.Period;
import org.mingdeng.value.Phrase;
import org.mingdeng.value.Ratio;
import org.mingdeng.value.TimeLimit;

/** Writes values as people of a language read them. */
final class Formats {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+(?:\\.|$))");
    private static final String[] CHINESE_DIGITS = {"", "一", "二", "三", "四"};
    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"
    };
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final boolean chinese;
    private final Language language;
    private final BiFunction<String, Object[], String> texts;

    /**
     * Makes the formats of a language.
     *
     * @param texts the theme's text under a key, with values filled in
     */
    Formats(Language language, BiFunction<String, Object[], String> texts) {
        this.language = language;
        this.chinese = language == Language.CHINESE;
        this.texts = texts;
    }

    String show(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::show).orElse("");
        }
        if (value instanceof Money money) {
            return thousands(money.yuan().abs().toPlainString(), money.isNegative());
        }
        if (value instanceof LocalDate day) {
            return date(day);
        }
        if (value instanceof Moment moment) {
            return moment(moment);
        }
        if (value instanceof Period period) {
            return period(period);
        }
        if (value instanceof NoticePeriod notice) {
            return date(notice.first()) + (chinese ? "至" : " to ") + date(notice.last());
        }
        if (value instanceof Ratio ratio) {
            return ratio(ratio);
        }
        if (value instanceof TimeLimit limit) {
            return limit(limit, language);
        }
        return showWords(value);
    }

    private String showWords(Object value) {
        if (value instanceof Term term) {
            return term.in(language);
        }
        if (value instanceof Phrase phrase) {
            return texts.apply(phrase.key(), phrase.values().toArray());
        }
        if (value instanceof BigDecimal number) {
            return thousands(number.abs().toPlainString(), number.signum() < 0);
        }
        if (value instanceof Integer || value instanceof Long) {
            long number = ((Number) value).longValue();
            return thousands(Long.toString(Math.abs(number)), number < 0);
        }
        if (value instanceof Boolean) {
            return PlainValue.of(value, language);
        }
        if (value instanceof Duration duration) {
            return Long.toString(duration.toDays());
        }
        return value.toString();
    }

    static String thousands(String digits, boolean negative) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String grouped = THOUSANDS.matcher(whole).replaceAll(",");
        return (negative ? "−" : "") + grouped + (point < 0 ? "" : digits.substring(point));
    }

    /** Ten-thousands of yuan with two decimals, as budgets are told in Chinese; millions in English stay yuan. */
    String tenThousands(Money money) {
        if (!chinese) {
            return "¥" + show(money);
        }
        BigDecimal wan = money.yuan().divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP);
        return thousands(wan.abs().toPlainString(), money.isNegative()) + "万元";
    }

    private String date(LocalDate day) {
        return chinese
                ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                : day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
    }

    private String moment(Moment moment) {
        return date(moment.date()) + moment.time().map(time -> " " + time(time)).orElse("");
    }

    private static String time(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    private String period(Period period) {
        int year = period.year();
        return switch (period.unit()) {
            case YEAR -> chinese ? year + "年" : Integer.toString(year);
            case HALF_YEAR ->
                chinese
                        ? year + "年" + (period.number() == 1 ? "上" : "下") + "半年"
                        : (period.number() == 1 ? "first" : "second") + " half of " + year;
            case QUARTER ->
                chinese ? year + "年第" + CHINESE_DIGITS[period.number()] + "季度" : "Q" + period.number() + " " + year;
            case MONTH -> chinese ? year + "年" + period.number() + "月" : MONTHS[period.number() - 1] + " " + year;
            case DAYS -> date(period.first()) + (chinese ? "至" : " to ") + date(period.last());
        };
    }

    /** A rate is never shown without its fraction; amounts of money are shown as the percentage alone. */
    private String ratio(Ratio ratio) {
        if (!ratio.isDefined()) {
            return texts.apply("ratio.none", new Object[0]);
        }
        return ratio.part() + "/" + ratio.whole() + " = " + percent(ratio) + "%";
    }

    static String percent(Ratio ratio) {
        return ratio.percent(1).toPlainString();
    }

    static String limit(TimeLimit limit, Language language) {
        boolean chinese = language == Language.CHINESE;
        int n = limit.amount();
        return switch (limit.unit()) {
            case HOURS -> chinese ? n + "小时" : n + " hours";
            case DAYS -> chinese ? n + "天" : n + " days";
            case WORKING_DAYS -> chinese ? n + "个工作日" : n + " working days";
        };
    }

    /** A size in bytes as people read it. */
    static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(1024), 1, RoundingMode.HALF_UP);
        if (bytes < 1024 * 1024) {
            return kilobytes + " KB";
        }
        return kilobytes.divide(BigDecimal.valueOf(1024), 1, RoundingMode.HALF_UP) + " MB";
    }
}
