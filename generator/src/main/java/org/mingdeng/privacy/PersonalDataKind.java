package org.mingdeng.privacy;

/**
 * A kind of personal data that a disclosure site does without. Identity numbers, health, special status and accounts are
 * sensitive personal information (敏感个人信息) by article 28 of the Personal Information Protection Law, as is all of
 * children under fourteen; article 25 forbids publication without separate consent.
 */
public enum PersonalDataKind {
    /** Citizen identification number of 18 characters (GB 11643-1999), by its day of birth and check character. */
    ID_NUMBER("身份证号", "ID number"),
    /** Identity card number of 15 digits as issued until 1999, by its day of birth; it has no check digit. */
    OLD_ID_NUMBER("15位身份证号", "15-digit ID number"),
    /** Card number of 16 to 19 digits that begins with 62, by its Luhn sum. */
    BANK_ACCOUNT("银行账号", "bank account"),
    /** Mobile number of eleven digits, with or without the country code. */
    MOBILE("手机号", "mobile number"),
    /** Address that goes down to the door. */
    HOME_ADDRESS("住址", "home address"),
    /** Illness or disability beside a name. */
    HEALTH("健康情况", "state of health"),
    /** That someone named is a child, or about the child. */
    MINOR("未成年人情况", "matters of a minor"),
    /** Penalties, addiction and petitions of someone named. */
    STATUS("特定身份", "special status");

    private final String chinese;
    private final String english;

    PersonalDataKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The Chinese word for it. */
    public String chinese() {
        return chinese;
    }

    /** The English word for it. */
    public String english() {
        return english;
    }

    /** Whether it is a number that names one person; the other kinds are guesses from words. */
    public boolean isNumber() {
        return compareTo(MOBILE) <= 0;
    }

    /**
     * Whether no reason can make it public: it is known by its check character to be what it seems. A mobile number may be
     * that of a post, and fifteen digits that look like an old ID number may be those of something else.
     */
    public boolean isNeverPublic() {
        return this == ID_NUMBER || this == BANK_ACCOUNT;
    }
}
