package org.mingdeng.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.EconomyForm;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.RecordKind;

/** The shares of all partners in a project are a hundred percent together. */
final class PartnerSharesWhole implements Rule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord project : place.forms(RecordKind.ECONOMY)) {
            List<FieldValues> partners = project.rows(EconomyForm.PARTNERS);
            BigDecimal sum = partners.stream()
                    .flatMap(partner -> partner.number(EconomyForm.SHARE).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean allTold = partners.stream().allMatch(partner -> partner.has(EconomyForm.SHARE));
            if (!partners.isEmpty() && allTold && sum.compareTo(WHOLE) != 0) {
                diagnostics.report(
                        partners.get(0).provenance().of(EconomyForm.SHARE),
                        RuleProblem.PARTNER_SHARES_NOT_WHOLE,
                        sum.toPlainString());
            }
        }
    }
}
