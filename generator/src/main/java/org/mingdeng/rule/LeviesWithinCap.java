package org.mingdeng.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Field;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.LevyForm;
import org.mingdeng.record.RecordKind;

/** No more is raised a person, or worked a labourer, than the cap of the year that the locality has set. */
final class LeviesWithinCap implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord levy : place.forms(RecordKind.LEVY)) {
            BigDecimal earlier = levy.values().number(LevyForm.EARLIER).orElse(BigDecimal.ZERO);
            check(levy, LevyForm.STANDARD, earlier, LevyForm.CAP, diagnostics);
            check(levy, LevyForm.LABOUR_STANDARD, BigDecimal.ZERO, LevyForm.LABOUR_CAP, diagnostics);
        }
    }

    private static void check(
            FormRecord levy, Field<?> standard, BigDecimal earlier, Field<?> capField, Diagnostics diagnostics) {
        Optional<BigDecimal> cap = levy.values().number(capField);
        Optional<BigDecimal> all = levy.values().number(standard).map(earlier::add);
        if (cap.isPresent() && all.isPresent() && all.get().compareTo(cap.get()) > 0) {
            diagnostics.report(
                    levy.header().at().of(standard),
                    levy.header().at().of(capField),
                    RuleProblem.LEVY_ABOVE_CAP,
                    standard.title(),
                    all.get().toPlainString(),
                    capField.title(),
                    cap.get().toPlainString());
        }
    }
}
