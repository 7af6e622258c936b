package org.mingdeng.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.place.Duties;
import org.mingdeng.place.Duty;
import org.mingdeng.place.Place;
import org.mingdeng.record.DisclosureItem;

/**
 * Every item of the catalogue is disclosed for every period in time, or is said to have nothing to report; silence counts
 * as missing (C-01, C-02). What must always be there is there.
 */
final class DutiesMet implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        Duties duties = Duties.of(place);
        Origin at = place.info().at().whole();
        Map<DisclosureItem, List<Duty>> overdue = new LinkedHashMap<>();
        duties.inState(Duty.State.OVERDUE)
                .forEach(duty -> overdue.computeIfAbsent(duty.item(), item -> new ArrayList<>())
                        .add(duty));
        overdue.forEach((item, all) -> {
            Duty last = all.get(all.size() - 1);
            diagnostics.report(
                    Origin.ofFile(at.path()),
                    RuleProblem.DUTY_OVERDUE,
                    item.code(),
                    item.name(),
                    all.stream().map(duty -> duty.period().code()).collect(Collectors.joining("、")),
                    last.due(),
                    last.daysOverdue(place.today()),
                    item.responsible());
        });
        if (!duties.missing().isEmpty()) {
            diagnostics.report(
                    Origin.ofFile(at.path()),
                    RuleProblem.STANDING_ITEM_MISSING,
                    duties.missing().stream()
                            .map(item -> item.code() + " " + item.name())
                            .collect(Collectors.joining("；")));
        }
    }
}
