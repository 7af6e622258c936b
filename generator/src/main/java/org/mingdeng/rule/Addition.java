package org.mingdeng.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.mingdeng.value.Money;

/** Amounts added up as a message shows it: {@code 60.00+40.00=100.00}. */
final class Addition {

    private Addition() {}

    /** Returns the terms and their sum; of a single amount there is nothing to add, and it stands alone. */
    static String of(List<Money> terms) {
        String shown = terms.stream().map(Money::toString).collect(Collectors.joining("+"));
        return terms.size() == 1 ? shown : shown + "=" + Money.sum(terms);
    }
}
