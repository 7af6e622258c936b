package org.mingdeng.value;

/**
 * An amount of yuan in the capital numerals of vouchers (壹贰叁 …), which cannot be altered by a stroke, after the rules for
 * filling in notes and vouchers (正确填写票据和结算凭证的基本规定): 元整 after whole yuan and 整 after jiao; 零 for digits that
 * are left out between others.
 */
public final class CapitalAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final int TEN_THOUSAND = 10_000;
    private static final int HUNDRED_MILLION = 100_000_000;

    private CapitalAmount() {}

    /** Returns an amount in words, as in {@code 壹仟零伍元叁角整}; a negative one begins with {@code 负}. */
    public static String of(Money money) {
        long fen = money.abs().fen();
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int cent = (int) (fen % 10);
        StringBuilder words = new StringBuilder(money.isNegative() ? "负" : "");
        if (yuan > 0 || fen == 0) {
            words.append(yuan == 0 ? "零" : whole(yuan)).append('元');
        }
        if (jiao == 0 && cent == 0) {
            return words.append('整').toString();
        }
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append('角');
        } else if (yuan > 0) {
            words.append('零');
        }
        return words.append(cent > 0 ? DIGITS.charAt(cent) + "分" : "整").toString();
    }

    /** What stands before 亿, and before 万, is a number of its own: 壹万零贰亿. */
    private static String whole(long number) {
        if (number < TEN_THOUSAND) {
            return four((int) number);
        }
        long unit = number < HUNDRED_MILLION ? TEN_THOUSAND : HUNDRED_MILLION;
        String above = whole(number / unit) + (unit == TEN_THOUSAND ? "万" : "亿");
        long rest = number % unit;
        return rest == 0 ? above : above + (rest < unit / 10 ? "零" : "") + whole(rest);
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
}
