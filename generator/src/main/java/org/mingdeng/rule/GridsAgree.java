package org.mingdeng.rule;

import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Field;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.GridForm;
import org.mingdeng.record.PlaceInfo.GridInfo;
import org.mingdeng.record.RecordKind;

/** A grid that has a record of its own is told there as in {@code place.yaml}. */
final class GridsAgree implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord grid : place.forms(RecordKind.GRID)) {
            String name = grid.values().require(GridForm.GRID);
            if (!grid.header().isArchivedOn(place.today())) {
                place.info().grids().stream()
                        .filter(info -> info.name().equals(name))
                        .forEach(info -> check(grid, info, diagnostics));
            }
        }
    }

    private static void check(FormRecord grid, GridInfo info, Diagnostics diagnostics) {
        check(grid, GridForm.HOUSEHOLDS, info.households(), diagnostics);
        check(grid, GridForm.LEAD, info.lead(), diagnostics);
    }

    private static <T> void check(FormRecord grid, Field<T> field, Optional<T> ofPlace, Diagnostics diagnostics) {
        Optional<T> told = grid.get(field);
        if (told.isPresent() && ofPlace.isPresent() && !told.equals(ofPlace)) {
            diagnostics.report(
                    grid.header().at().of(field),
                    RuleProblem.GRID_TOLD_DIFFERENTLY,
                    field.title(),
                    told.get(),
                    ofPlace.get());
        }
    }
}
