package org.mingdeng.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Equation;
import org.mingdeng.record.Expression;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.VillageRecord;

/** The identities that a form carries hold: totals, products, balances, counts of votes, percentages (A03, A06–A14). */
final class FormsAddUp implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            if (record instanceof FormRecord form) {
                form.form().brokenIn(form.values()).forEach(broken -> report(broken, diagnostics));
            }
        }
    }

    private static void report(Equation.Broken broken, Diagnostics diagnostics) {
        Equation equation = broken.equation();
        boolean isShare = equation.expression() instanceof Expression.Share;
        BigDecimal computed = isShare
                ? broken.computed().setScale(Math.max(1, broken.written().scale()), RoundingMode.HALF_UP)
                : broken.computed();
        diagnostics.report(
                broken.at(),
                isShare ? RuleProblem.FORM_SHARE_WRONG : RuleProblem.FORM_DOES_NOT_ADD_UP,
                equation.result().title(),
                broken.written().toPlainString(),
                equation.expression().words(),
                equation.expression().numbers(broken.values()),
                computed.toPlainString(),
                broken.written().subtract(computed).toPlainString());
    }
}
