package org.mingdeng.rule;

import java.util.List;
import java.util.stream.Stream;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.NearestName;
import org.mingdeng.place.Place;
import org.mingdeng.record.CaseSchema;
import org.mingdeng.record.GridForm;
import org.mingdeng.record.PlaceInfo.GridInfo;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.ServiceCase;

/** A case that names a grid names one of its place. */
final class CaseGridsExist implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        List<String> names = Stream.concat(
                        place.info().grids().stream().map(GridInfo::name),
                        place.forms(RecordKind.GRID).stream()
                                .map(grid -> grid.values().require(GridForm.GRID)))
                .distinct()
                .toList();
        for (ServiceCase serviceCase : place.cases()) {
            serviceCase
                    .grid()
                    .filter(grid -> !names.contains(grid))
                    .ifPresent(grid -> diagnostics.report(
                            serviceCase.header().at().of(CaseSchema.GRID),
                            RuleProblem.GRID_UNKNOWN,
                            grid,
                            NearestName.among(names, grid).orElseGet(() -> String.join("、", names))));
        }
    }
}
