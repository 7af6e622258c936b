package org.mingdeng.render;

import org.mingdeng.diagnostic.Problem;
import org.mingdeng.diagnostic.Severity;

/** What can go wrong when pages become files. */
public enum RenderProblem implements Problem {
    RAW_HTML("MD601", Severity.ERROR),
    LINK_BROKEN("MD602", Severity.ERROR),
    FRAGMENT_BROKEN("MD603", Severity.WARNING),
    IMAGE_BROKEN("MD604", Severity.ERROR),
    IMAGE_FROM_OUTSIDE("MD605", Severity.ERROR),
    LINK_SCHEME_NOT_ALLOWED("MD606", Severity.ERROR),
    LINK_TO_UNPUBLISHED("MD607", Severity.ERROR),
    IMAGE_WITHOUT_DESCRIPTION("MD608", Severity.WARNING),
    PICTURE_UNREADABLE("MD610", Severity.ERROR),
    PICTURE_TOO_LARGE("MD611", Severity.ERROR),
    ADDRESS_TWICE("MD612", Severity.ERROR),
    ADDRESS_IS_A_FOLDER("MD613", Severity.ERROR),
    TEMPLATE_FAILED("MD620", Severity.ERROR),
    THEME_UNKNOWN("MD621", Severity.ERROR),
    PERSONAL_NUMBER_IN_FILE("MD630", Severity.ERROR),
    MOBILE_IN_FILE("MD631", Severity.ERROR),
    PERSONAL_NUMBER_IN_ATTACHMENT("MD632", Severity.ERROR),
    MOBILE_IN_ATTACHMENT("MD633", Severity.ERROR),
    HOME_ADDRESS_IN_ATTACHMENT("MD634", Severity.WARNING),
    SENSITIVE_WORD_IN_ATTACHMENT("MD635", Severity.WARNING),
    ATTACHMENT_NOT_CHECKED("MD636", Severity.WARNING),
    ATTACHMENT_WITHOUT_TEXT("MD637", Severity.NOTE),
    CHARACTER_WITHOUT_GLYPH("MD640", Severity.ERROR),
    BOARD_OVERFLOWS("MD641", Severity.WARNING),
    TABLE_TOO_WIDE("MD642", Severity.WARNING),
    FONT_UNUSABLE("MD643", Severity.ERROR);

    private final String code;
    private final Severity severity;

    RenderProblem(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
