package org.mingdeng.record;

import org.mingdeng.diagnostic.Problem;
import org.mingdeng.diagnostic.Severity;

/** What can be wrong with a record by itself. */
public enum RecordProblem implements Problem {
    READ_AS("MD201", Severity.NOTE),
    FIELD_UNKNOWN("MD202", Severity.ERROR),
    FIELD_MISSPELT("MD203", Severity.ERROR),
    FIELD_MISSING("MD204", Severity.ERROR),
    FIELD_EMPTY("MD205", Severity.ERROR),
    FIELD_IN_BOTH_LANGUAGES("MD206", Severity.ERROR),
    NOT_AN_OBJECT("MD207", Severity.ERROR),
    NOT_A_TEXT("MD208", Severity.ERROR),
    NOT_A_LIST("MD209", Severity.ERROR),
    NOT_A_CHOICE("MD210", Severity.ERROR),
    NOT_A_DATE("MD211", Severity.ERROR),
    DATE_WITHOUT_YEAR("MD212", Severity.ERROR),
    DATE_TWO_WAYS("MD213", Severity.ERROR),
    NO_SUCH_DAY("MD214", Severity.ERROR),
    NOT_MONEY("MD215", Severity.ERROR),
    MONEY_UNCERTAIN("MD216", Severity.ERROR),
    MONEY_TOO_FINE("MD217", Severity.ERROR),
    MONEY_MISPLACED_SEPARATOR("MD218", Severity.ERROR),
    SCIENTIFIC_NOTATION("MD219", Severity.ERROR),
    NOT_A_NUMBER("MD220", Severity.ERROR),
    NUMBER_OUT_OF_RANGE("MD221", Severity.ERROR),
    NOT_YES_OR_NO("MD222", Severity.ERROR),
    NOT_A_PERIOD("MD223", Severity.ERROR),
    PERIOD_REVERSED("MD224", Severity.ERROR),
    NOT_A_LIMIT("MD225", Severity.ERROR),
    NOT_A_TELEPHONE("MD226", Severity.ERROR),
    NOT_AN_AREA_CODE("MD227", Severity.ERROR),
    NOT_AN_ADDRESS("MD228", Severity.ERROR),
    FILE_NOT_FOUND("MD229", Severity.ERROR),
    FILE_TYPE_NOT_ALLOWED("MD230", Severity.ERROR),
    PERSONAL_NUMBER_IN_TEXT("MD231", Severity.ERROR),
    UNKNOWN_CATALOGUE_ITEM("MD232", Severity.ERROR),
    NOT_A_SITE_PATH("MD233", Severity.ERROR),
    ENDS_BEFORE_START("MD234", Severity.ERROR),
    NOT_AN_OCID_PREFIX("MD239", Severity.ERROR),
    NOT_A_PLAN_SHAPE("MD261", Severity.ERROR),
    MOBILE_IN_TEXT("MD235", Severity.ERROR),
    HOME_ADDRESS_IN_TEXT("MD236", Severity.WARNING),
    SENSITIVE_WORD_BY_NAME("MD237", Severity.WARNING),
    NUMBER_NEVER_ALLOWED("MD238", Severity.ERROR),
    ALLOWED_NUMBER_UNUSED("MD260", Severity.NOTE),

    UNKNOWN_FOLDER("MD240", Severity.ERROR),
    UNKNOWN_FILE("MD241", Severity.WARNING),
    PLACE_FILE_MISSING("MD242", Severity.ERROR),
    SITE_FILE_MISSING("MD243", Severity.ERROR),
    UNUSED_FILE("MD244", Severity.WARNING),
    NAME_NOT_USABLE("MD245", Severity.ERROR),
    SAME_ADDRESS("MD246", Severity.ERROR),
    WRONG_PLACE_ORDER("MD247", Severity.ERROR),
    BODY_TWICE("MD248", Severity.ERROR),
    FOLDER_TWICE("MD249", Severity.ERROR),
    HELD_BACK("MD250", Severity.NOTE),
    ARCHIVED("MD251", Severity.NOTE),
    UNKNOWN_COLUMN("MD252", Severity.ERROR),
    TABLE_TWICE("MD253", Severity.ERROR),
    TABLE_LINE_LEFT_OUT("MD254", Severity.NOTE),
    UNKNOWN_CHECK("MD255", Severity.ERROR),
    CELL_WITHOUT_COLUMN("MD256", Severity.ERROR),
    NAME_NOT_PORTABLE("MD257", Severity.ERROR),
    NOT_A_QUANTITY("MD258", Severity.ERROR),
    CATALOGUE_ITEM_INCOMPLETE("MD259", Severity.ERROR);

    private final String code;
    private final Severity severity;

    RecordProblem(String code, Severity severity) {
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
