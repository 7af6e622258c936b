package org.mingdeng.record;

/** The forms of the kinds that are told by their form alone; each is loaded when the first record of its kind is read. */
final class Forms {

    private Forms() {}

    static Form of(RecordKind kind) {
        return switch (kind) {
            case DECISION -> DecisionForm.FORM;
            case MEETING -> MeetingForm.FORM;
            case DUTY_LIST -> DutyListForm.FORM;
            case PLAN -> PlanForm.FORM;
            case AUDIT -> AuditForm.FORM;
            case ELECTION -> ElectionForm.FORM;
            case POSTING -> PostingForm.FORM;
            case WITHDRAWAL -> WithdrawalForm.FORM;
            case FIGURES -> FiguresForm.FORM;
            case MEDIATION -> MediationForm.FORM;
            case QUESTION -> QuestionForm.FORM;
            case LEASE -> LeaseForm.FORM;
            case ASSETS -> AssetsForm.FORM;
            case DISTRIBUTION -> DistributionForm.FORM;
            case DEBTS -> DebtsForm.FORM;
            case BALANCE_SHEET -> BalanceSheetForm.FORM;
            case INCOME_STATEMENT -> IncomeStatementForm.FORM;
            case FINANCE_PLAN -> FinancePlanForm.FORM;
            case ECONOMY -> EconomyForm.FORM;
            case GUARANTEE -> GuaranteeForm.FORM;
            case PARTY_FEES -> PartyFeesForm.FORM;
            case ESTATE_INCOME -> EstateIncomeForm.FORM;
            case LEVY -> LevyForm.FORM;
            case COMPENSATION -> CompensationForm.FORM;
            case SUBSIDY -> SubsidyForm.FORM;
            case RELIEF -> ReliefForm.FORM;
            case DONATION -> DonationForm.FORM;
            case POINTS -> PointsForm.FORM;
            case GRID -> GridForm.FORM;
            case FACILITY -> FacilityForm.FORM;
            case PROPERTY -> PropertyForm.FORM;
            case PAY -> PayForm.FORM;
            case AFFAIR, LEDGER, FUND, CASE, ROSTER ->
                throw new IllegalArgumentException(kind + " has a type of its own");
        };
    }

    static Shape<FormRecord> shape(RecordFile file) {
        Form form = of(file.kind());
        return new Shape<>(
                file.kind().label(),
                form.fields(),
                v -> new FormRecord(HeaderSchema.header(v, file), form, form.complete(v)));
    }
}
