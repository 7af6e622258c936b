package org.mingdeng.privacy;

import java.time.YearMonth;
import java.util.regex.Pattern;

/** How the digits of personal numbers are put together. */
final class NumberForm {

    private static final Pattern ID_NUMBER = Pattern.compile("[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9X]");
    private static final Pattern OLD_ID_NUMBER = Pattern.compile("(?!19|20)[1-9][0-9]{14}");
    private static final Pattern BANK_ACCOUNT = Pattern.compile("62[0-9]{14,17}");
    private static final Pattern MOBILE = Pattern.compile("(?:(?:00)?86|0)?1[3-9][0-9]{9}");
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECK_CHARACTERS = "10X98765432";
    private static final int REGION = 6;

    private NumberForm() {}

    /** Whether these are an ID number: region, day of birth, order, and the check character of GB 11643-1999. */
    static boolean isIdNumber(CharSequence number) {
        if (!ID_NUMBER.matcher(number).matches()
                || !isDay(digits(number, REGION, 4), digits(number, REGION + 4, 2), digits(number, REGION + 6, 2))) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return ID_CHECK_CHARACTERS.charAt(sum % ID_CHECK_CHARACTERS.length()) == number.charAt(ID_WEIGHTS.length);
    }

    /**
     * Whether these may be an ID number as issued until 1999: region, day of birth without its century, order. No region
     * begins with 19 or 20 (GB/T 2260), while file numbers that begin with the year do.
     */
    static boolean isOldIdNumber(CharSequence number) {
        return OLD_ID_NUMBER.matcher(number).matches()
                && isDay(
                        1900 + digits(number, REGION, 2), digits(number, REGION + 2, 2), digits(number, REGION + 4, 2));
    }

    private static int digits(CharSequence number, int start, int length) {
        return Integer.parseInt(number, start, start + length, 10);
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** Whether these are a card number: the prefix of UnionPay and a Luhn sum (ISO/IEC 7812-1) that ends in 0. */
    static boolean isBankAccount(CharSequence number) {
        if (!BANK_ACCOUNT.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** Whether these are a mobile number, with the country code, with a zero before it as dialled of old, or bare. */
    static boolean isMobile(CharSequence number) {
        return MOBILE.matcher(number).matches();
    }
}
