package org.mingdeng.rule;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.record.LedgerSchema;
import org.mingdeng.value.Money;

/** Money is told line by line (逐项逐笔): no large line says nothing, and no ledger is a total in disguise. */
final class DetailsTold implements Rule {

    private static final Money LARGE = Money.ofYuan(BigDecimal.valueOf(1_000));
    private static final Money TOTAL = Money.ofYuan(BigDecimal.valueOf(10_000));
    private static final Pattern SAYS_NOTHING =
            Pattern.compile("(?:其他|其它|零星|杂项|日常|各项|各种|相关|有关)?(?:支出|开支|费用|收入|款项|杂支|杂费|经费)(?:合计|等)?");

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (Ledger ledger : place.ledgers()) {
            for (LedgerEntry entry : ledger.entries()) {
                Money amount = entry.incomeOrZero().plus(entry.expenseOrZero());
                if (amount.compareTo(LARGE) >= 0
                        && SAYS_NOTHING.matcher(entry.summary()).matches()) {
                    diagnostics.report(
                            entry.at().of(LedgerSchema.ENTRY_SUMMARY),
                            RuleProblem.LINE_SAYS_NOTHING,
                            entry.summary(),
                            amount);
                }
            }
            boolean isOneLine = ledger.entries().size() == 1 && ledger.expense().compareTo(TOTAL) >= 0;
            if (isOneLine) {
                diagnostics.report(
                        ledger.entries().get(0).at().of(LedgerSchema.EXPENSE),
                        RuleProblem.TOTAL_WITHOUT_DETAILS,
                        ledger.expense());
            }
        }
    }
}
