package org.mingdeng.value;

/**
 * An amount of yuan in the capital numerals of vouchers (壹贰叁 …), which cannot be altered by a stroke, after the rules for
 * filling in notes and vouchers (正确填写票据和结算凭证的基本规定): 元整 after whole yuan and 整 after jiao; 零 for digits that
 * are left out between others.
 */
public final class CapitalAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;

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

    private static String whole(long number) {
        StringBuilder words = new StringBuilder();
        boolean isZeroOwed = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (number / power(group) % GROUP);
            if (four == 0) {
                isZeroOwed = !words.isEmpty();
                continue;
            }
            if (!words.isEmpty() && (isZeroOwed || four < GROUP / 10)) {
                words.append('零');
            }
            words.append(four(four)).append(GROUPS[group]);
            isZeroOwed = false;
        }
        return words.toString();
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= GROUP;
        }
        return power;
    }

    private static String four(int number) {
        StringBuilder words = new StringBuilder();
        boolean isZeroOwed = false;
        for (int place = PLACES.length - 1, unit = GROUP / 10; place >= 0; place--, unit /= 10) {
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
