package org.mingdeng.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.place.Place;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.GridForm;
import org.mingdeng.record.GridForm.Role;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.record.RecordKind;

/**
 * A grid is as large and as staffed as grids of urban communities usually are, officials spend enough days in it, and it
 * talks with residents in time. None of this is law, and practice differs, so nothing of it is an error.
 */
final class GridsAsUsual implements Rule {

    private static final int FEWEST_HOUSEHOLDS = 300;
    private static final int MOST_HOUSEHOLDS = 500;
    private static final int FEWEST_DAYS = 15;
    private static final Term HEADS = new Term("楼栋长、单元长", "building and unit heads");

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord grid : place.forms(RecordKind.GRID)) {
            if (grid.header().isArchivedOn(place.today())) {
                continue;
            }
            if (place.info().kind() == PlaceKind.COMMUNITY) {
                checkSize(grid, diagnostics);
                checkStaff(grid, diagnostics);
            }
            grid.get(GridForm.DAYS)
                    .filter(days -> days < FEWEST_DAYS)
                    .ifPresent(days -> diagnostics.report(
                            grid.header().at().of(GridForm.DAYS), RuleProblem.GRID_DAYS_TOO_FEW, days, FEWEST_DAYS));
            grid.get(GridForm.NEXT_TALK)
                    .filter(place.today()::isAfter)
                    .ifPresent(day -> diagnostics.report(
                            grid.header().at().of(GridForm.NEXT_TALK), RuleProblem.GRID_TALK_OVERDUE, day));
        }
    }

    private static void checkSize(FormRecord grid, Diagnostics diagnostics) {
        grid.get(GridForm.HOUSEHOLDS)
                .filter(households -> households < FEWEST_HOUSEHOLDS || households > MOST_HOUSEHOLDS)
                .ifPresent(households -> diagnostics.report(
                        grid.header().at().of(GridForm.HOUSEHOLDS),
                        RuleProblem.GRID_SIZE_UNUSUAL,
                        households,
                        FEWEST_HOUSEHOLDS,
                        MOST_HOUSEHOLDS));
    }

    private static void checkStaff(FormRecord grid, Diagnostics diagnostics) {
        List<FieldValues> staff = grid.rows(GridForm.STAFF);
        if (staff.isEmpty()) {
            return;
        }
        Map<Role, Integer> count = new EnumMap<>(Role.class);
        staff.forEach(person -> count.merge(person.require(GridForm.ROLE), 1, Integer::sum));
        int heads = count.getOrDefault(Role.BUILDING_HEAD, 0) + count.getOrDefault(Role.UNIT_HEAD, 0);
        Origin at = grid.header().at().of(GridForm.STAFF);
        checkCount(Role.FULL_TIME.label(), count.getOrDefault(Role.FULL_TIME, 0), 1, 1, at, diagnostics);
        checkCount(Role.POLICE.label(), count.getOrDefault(Role.POLICE, 0), 1, 1, at, diagnostics);
        checkCount(Role.PART_TIME.label(), count.getOrDefault(Role.PART_TIME, 0), 2, 3, at, diagnostics);
        checkCount(HEADS, heads, 10, 15, at, diagnostics);
    }

    private static void checkCount(Term role, int count, int fewest, int most, Origin at, Diagnostics diagnostics) {
        if (count < fewest || count > most) {
            String usual = fewest == most ? Integer.toString(fewest) : fewest + "–" + most;
            diagnostics.report(at, RuleProblem.GRID_STAFF_UNUSUAL, role, count, usual);
        }
    }
}
