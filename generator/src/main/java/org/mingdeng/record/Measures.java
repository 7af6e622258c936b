package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.value.Money;

/**
 * What a place is measured against: the law's catalogue with what the site and the place have changed, and local limits.
 *
 * @param catalogue what must be disclosed
 * @param dutiesFrom from when disclosures are measured against the catalogue; not at all when it is not said
 * @param largeExpense the amount from which an expense needs a decision; none when it is not said
 * @param incomeThreshold what the collective of a village is to earn in a year; none when it is not said
 */
public record Measures(
        DisclosureCatalogue catalogue,
        Optional<LocalDate> dutiesFrom,
        Optional<Money> largeExpense,
        Optional<Money> incomeThreshold) {

    /** What holds where nobody says anything. */
    public static final Measures BUILT_IN =
            new Measures(DisclosureCatalogue.builtIn(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns the measures with what a site or a place says differently. */
    Measures with(
            List<CatalogueChange> changes, Optional<LocalDate> from, Optional<Money> large, Optional<Money> income) {
        return new Measures(
                catalogue.with(changes),
                from.or(() -> dutiesFrom),
                large.or(() -> largeExpense),
                income.or(() -> incomeThreshold));
    }
}
