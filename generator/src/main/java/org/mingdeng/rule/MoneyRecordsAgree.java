package org.mingdeng.rule;

import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.place.Place;
import org.mingdeng.record.BalanceSheetForm;
import org.mingdeng.record.DistributionForm;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.IncomeStatementForm;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.Statement;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.Money;

/**
 * What records of one period tell of the same money is the same: cash in the balance sheet and in the ledger, undistributed
 * income in both statements, the result in the income statement and in the distribution.
 */
final class MoneyRecordsAgree implements Rule {

    private static final Term LEDGER_BALANCE = new Term("本期结余", "Closing balance");

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord sheet : place.forms(RecordKind.BALANCE_SHEET)) {
            place.ledgers().stream()
                    .filter(ledger -> isOfSheet(ledger, sheet))
                    .forEach(ledger -> checkCash(sheet, ledger, diagnostics));
        }
        for (FormRecord statement : place.forms(RecordKind.INCOME_STATEMENT)) {
            place.forms(RecordKind.BALANCE_SHEET).stream()
                    .filter(sheet -> isOfSamePeriod(sheet, statement)
                            && sheet.get(Statement.ENTITY).equals(statement.get(Statement.ENTITY)))
                    .forEach(sheet -> checkUndistributed(statement, sheet, diagnostics));
            place.forms(RecordKind.DISTRIBUTION).stream()
                    .filter(distribution -> isOfSamePeriod(distribution, statement))
                    .forEach(distribution -> checkResult(distribution, statement, diagnostics));
        }
    }

    private static boolean isOfSheet(Ledger ledger, FormRecord sheet) {
        return ledger.entity().equals(sheet.get(Statement.ENTITY))
                && sheet.reportsOn()
                        .filter(period -> period.last().equals(ledger.period().last()))
                        .isPresent();
    }

    private static boolean isOfSamePeriod(FormRecord one, FormRecord other) {
        return one.reportsOn().equals(other.reportsOn());
    }

    private static void checkCash(FormRecord sheet, Ledger ledger, Diagnostics diagnostics) {
        FieldValues closing = closing(sheet);
        report(closing, BalanceSheetForm.CASH, ledger, LEDGER_BALANCE, Optional.of(ledger.balance()), diagnostics);
    }

    private static void checkUndistributed(FormRecord statement, FormRecord sheet, Diagnostics diagnostics) {
        FieldValues current = current(statement);
        Statement.Line line = BalanceSheetForm.UNDISTRIBUTED;
        report(
                current,
                IncomeStatementForm.UNDISTRIBUTED,
                sheet,
                line.label(),
                closing(sheet).get(line.amount()),
                diagnostics);
    }

    private static void checkResult(FormRecord distribution, FormRecord statement, Diagnostics diagnostics) {
        Statement.Line line = IncomeStatementForm.RESULT;
        report(
                distribution.header().at().of(DistributionForm.NET_INCOME),
                DistributionForm.NET_INCOME.title(),
                distribution.get(DistributionForm.NET_INCOME),
                statement,
                line.label(),
                current(statement).get(line.amount()),
                diagnostics);
    }

    private static FieldValues closing(FormRecord sheet) {
        return BalanceSheetForm.STATEMENT.column(sheet.values(), BalanceSheetForm.STATEMENT.now());
    }

    private static FieldValues current(FormRecord statement) {
        return IncomeStatementForm.STATEMENT.column(statement.values(), IncomeStatementForm.STATEMENT.now());
    }

    private static void report(
            FieldValues amounts,
            Statement.Line line,
            VillageRecord other,
            Term otherName,
            Optional<Money> otherAmount,
            Diagnostics diagnostics) {
        report(
                amounts.provenance().of(line.amount()),
                line.label(),
                amounts.get(line.amount()),
                other,
                otherName,
                otherAmount,
                diagnostics);
    }

    private static void report(
            Origin at,
            Term name,
            Optional<Money> amount,
            VillageRecord other,
            Term otherName,
            Optional<Money> otherAmount,
            Diagnostics diagnostics) {
        if (amount.isPresent() && otherAmount.isPresent() && !amount.equals(otherAmount)) {
            diagnostics.report(
                    at,
                    RuleProblem.MONEY_RECORDS_DISAGREE,
                    name,
                    amount.get(),
                    other.header().path(),
                    otherName,
                    otherAmount.get(),
                    amount.get().minus(otherAmount.get()));
        }
    }
}
