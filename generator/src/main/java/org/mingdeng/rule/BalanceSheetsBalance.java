package org.mingdeng.rule;

import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.BalanceSheetForm;
import org.mingdeng.record.Field;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.RecordKind;
import org.mingdeng.value.Money;

/** Assets are as much as liabilities and equity together, in both columns of a balance sheet (A07). */
final class BalanceSheetsBalance implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord sheet : place.forms(RecordKind.BALANCE_SHEET)) {
            for (Field<Money> column : BalanceSheetForm.STATEMENT.columns()) {
                check(BalanceSheetForm.STATEMENT.column(sheet.values(), column), column, diagnostics);
            }
        }
    }

    private static void check(FieldValues amounts, Field<Money> column, Diagnostics diagnostics) {
        Field<Money> assetsLine = BalanceSheetForm.TOTAL_ASSETS.amount();
        Field<Money> sourcesLine = BalanceSheetForm.LIABILITIES_AND_EQUITY.amount();
        Optional<Money> assets = amounts.get(assetsLine);
        Optional<Money> sources = amounts.get(sourcesLine);
        if (assets.isPresent() && sources.isPresent() && !assets.equals(sources)) {
            diagnostics.report(
                    amounts.provenance().of(assetsLine),
                    RuleProblem.BALANCE_SHEET_UNBALANCED,
                    column.title(),
                    assets.get(),
                    sources.get(),
                    assets.get().minus(sources.get()));
        }
    }
}
