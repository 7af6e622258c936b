package org.mingdeng.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.place.Place;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.GridForm;
import org.mingdeng.record.GridForm.Role;
import org.mingdeng.record.RecordKind;

/** A building lies in one grid of its place only, and a full-time officer looks after one grid only. */
final class GridsDistinct implements Rule {

    private static final Pattern RANGE =
            Pattern.compile("(.*?)(\\d{1,3})(\\D{0,2}?)\\s*(?:至|到|-|—|–|~)\\s*(\\d{1,3})(\\D*)");

    /** Where something was said first, and of which grid. */
    private record First(Origin at, String grid) {}

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        Map<String, First> buildings = new HashMap<>();
        Map<String, First> officers = new HashMap<>();
        for (FormRecord grid : place.forms(RecordKind.GRID)) {
            if (!grid.header().isArchivedOn(place.today())) {
                String name = grid.values().require(GridForm.GRID);
                Origin at = grid.header().at().of(GridForm.BUILDINGS);
                buildings(grid.values().list(GridForm.BUILDINGS))
                        .forEach(building -> check(
                                building,
                                new First(at, name),
                                buildings,
                                RuleProblem.BUILDING_IN_TWO_GRIDS,
                                diagnostics));
                grid.rows(GridForm.STAFF).stream()
                        .filter(person -> person.require(GridForm.ROLE) == Role.FULL_TIME)
                        .forEach(person -> checkOfficer(person, name, officers, diagnostics));
            }
        }
    }

    private static void checkOfficer(
            FieldValues person, String grid, Map<String, First> officers, Diagnostics diagnostics) {
        First told = new First(person.provenance().of(GridForm.NAME), grid);
        check(person.require(GridForm.NAME), told, officers, RuleProblem.OFFICER_IN_TWO_GRIDS, diagnostics);
    }

    private static void check(
            String name, First told, Map<String, First> seen, RuleProblem problem, Diagnostics diagnostics) {
        First first = seen.putIfAbsent(name, told);
        if (first != null && !first.grid().equals(told.grid())) {
            diagnostics.report(told.at(), first.at(), problem, name, told.grid(), first.grid());
        }
    }

    /** Returns each building once, the ranges taken apart: 1号楼至3号楼 is 1号楼, 2号楼 and 3号楼. */
    static List<String> buildings(List<String> written) {
        return written.stream().flatMap(GridsDistinct::each).distinct().toList();
    }

    private static Stream<String> each(String written) {
        Matcher range = RANGE.matcher(written.strip());
        if (!range.matches()) {
            return Stream.of(written.strip());
        }
        int first = Integer.parseInt(range.group(2));
        int last = Integer.parseInt(range.group(4));
        return IntStream.rangeClosed(first, last).mapToObj(number -> range.group(1) + number + range.group(5));
    }
}
