package org.mingdeng.rule;

import org.mingdeng.diagnostic.Problem;
import org.mingdeng.diagnostic.Severity;

/** What the records of a place can contradict. */
public enum RuleProblem implements Problem {
    LEDGER_DOES_NOT_BALANCE("MD401", Severity.ERROR),
    LEDGER_CLOSING_WRONG("MD402", Severity.ERROR),
    LEDGER_TOTAL_WRONG("MD403", Severity.ERROR),
    ACCOUNTS_DO_NOT_ADD_UP("MD404", Severity.ERROR),
    OPENING_DOES_NOT_CONTINUE("MD405", Severity.ERROR),
    LINE_BOTH_WAYS("MD406", Severity.ERROR),
    LINE_WITHOUT_AMOUNT("MD407", Severity.ERROR),
    LINE_NOT_POSITIVE("MD408", Severity.WARNING),
    VOUCHER_TWICE("MD409", Severity.ERROR),
    ENTRY_OUTSIDE_PERIOD("MD410", Severity.ERROR),
    PUBLISHED_BEFORE_PERIOD_ENDS("MD411", Severity.ERROR),
    REVIEW_MISSING("MD412", Severity.ERROR),
    REVIEWED_AFTER_PUBLICATION("MD413", Severity.WARNING),
    PROJECT_UNKNOWN("MD414", Severity.ERROR),
    PAYMENT_NOT_AS_IN_LEDGER("MD415", Severity.ERROR),
    PAYMENT_NOT_IN_LEDGER("MD416", Severity.WARNING),
    SOURCES_DO_NOT_ADD_UP("MD420", Severity.ERROR),
    PAID_MORE_THAN_CONTRACT("MD421", Severity.ERROR),
    PAID_MORE_THAN_SETTLED("MD422", Severity.ERROR),
    PERCENTAGE_WRONG("MD423", Severity.WARNING),
    PROGRESS_OUT_OF_ORDER("MD424", Severity.ERROR),
    PROGRESS_FALLS("MD425", Severity.WARNING),
    DATE_IN_FUTURE("MD426", Severity.ERROR),
    DATES_OUT_OF_ORDER("MD427", Severity.ERROR),
    AMOUNT_SUSPICIOUS("MD428", Severity.WARNING),
    OBJECTION_CONTACT_MISSING("MD430", Severity.ERROR),
    SUPERVISION_TELEPHONE_MISSING("MD431", Severity.ERROR),
    NOTICE_TOO_SHORT("MD432", Severity.WARNING),
    NOTICE_BEFORE_PUBLICATION("MD433", Severity.ERROR),
    NIL_RETURN_WITHOUT_PERIOD("MD434", Severity.ERROR),
    NIL_RETURN_WITH_NOTICE("MD435", Severity.ERROR),
    TERM_REVERSED("MD440", Severity.ERROR),
    TERM_TOO_LONG("MD441", Severity.WARNING),
    TERM_OVER("MD442", Severity.WARNING),
    MEMBER_TWICE("MD443", Severity.ERROR),
    MEMBER_OUTSIDE_TERM("MD444", Severity.ERROR),
    EVENTS_OUT_OF_ORDER("MD450", Severity.ERROR),
    CASE_STARTS_WRONG("MD451", Severity.WARNING),
    STEP_NOT_ALLOWED("MD452", Severity.WARNING),
    EXTENSION_WITHOUT_LIMIT("MD453", Severity.ERROR),
    CLOSED_WITHOUT("MD454", Severity.ERROR),
    VERIFIED_BY_HANDLER("MD455", Severity.ERROR),
    CLOSED_LATE("MD456", Severity.NOTE),
    OPEN_PAST_LIMIT("MD457", Severity.WARNING),
    NO_WORK_CALENDAR("MD458", Severity.WARNING),
    GRID_UNKNOWN("MD459", Severity.ERROR),
    PUBLISHED_BEFORE_REPORTED("MD460", Severity.ERROR),
    FORM_DOES_NOT_ADD_UP("MD470", Severity.ERROR),
    FORM_SHARE_WRONG("MD471", Severity.WARNING),
    RELATED_NOT_FOUND("MD472", Severity.ERROR),
    MORE_PRESENT_THAN_ENTITLED("MD473", Severity.ERROR),
    QUORUM_MISSED("MD474", Severity.ERROR),
    PARTY_QUORUM_MISSED("MD475", Severity.WARNING),
    MAJORITY_MISSED("MD476", Severity.ERROR),
    POWER_NOT_DELEGABLE("MD477", Severity.ERROR),
    BODY_NOT_COMPETENT("MD478", Severity.WARNING),
    STEP_AFTER_VOTE("MD479", Severity.ERROR),
    STEPS_OUT_OF_ORDER("MD480", Severity.WARNING),
    STEP_LEFT_OUT("MD481", Severity.WARNING),
    RESOLUTION_NOT_DISCLOSED("MD482", Severity.WARNING),
    OUTCOME_NOT_DISCLOSED("MD483", Severity.WARNING),
    LEASE_ENDS_SOON("MD484", Severity.WARNING),
    LEASE_EXPIRED("MD485", Severity.ERROR),
    POINTS_NEGATIVE("MD486", Severity.ERROR),
    DUTY_OVERDUE("MD490", Severity.WARNING),
    STANDING_ITEM_MISSING("MD491", Severity.WARNING),
    TAKEN_DOWN_TOO_SOON("MD492", Severity.ERROR),
    LARGE_EXPENSE_UNDECIDED("MD493", Severity.WARNING),
    DECISION_NOT_FOUND("MD494", Severity.ERROR),
    LEDGERS_OVERLAP("MD495", Severity.ERROR),
    BODY_SIZE("MD496", Severity.WARNING),
    NO_WOMAN("MD497", Severity.WARNING),
    SUPERVISES_ITSELF("MD498", Severity.ERROR),
    CAPITALS_DIFFER("MD560", Severity.ERROR),
    SHARE_IN_TEXT_WRONG("MD561", Severity.WARNING),
    TAG_UNKNOWN("MD562", Severity.ERROR),
    TAGGED_NUMBER_DIFFERS("MD563", Severity.WARNING),
    LINE_SAYS_NOTHING("MD564", Severity.WARNING),
    TOTAL_WITHOUT_DETAILS("MD565", Severity.WARNING),
    STOCK_PHRASE("MD566", Severity.NOTE),
    ASSEMBLY_DUE("MD567", Severity.WARNING),
    PLACE_STALE("MD568", Severity.WARNING);

    private final String code;
    private final Severity severity;

    RuleProblem(String code, Severity severity) {
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
