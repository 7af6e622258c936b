package org.mingdeng.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts strips on pages. A strip that keeps with the next one does not end a page; a table that goes on ends with the sums so
 * far and begins again with its head and those sums.
 */
final class Paginator {

    private final double height;
    private final int mostRows;
    private final List<List<Placed>> pages = new ArrayList<>();
    private List<Placed> page = new ArrayList<>();
    private double top;
    private int rows;

    private Paginator(double height, int mostRows) {
        this.height = height;
        this.mostRows = mostRows;
    }

    /**
     * A strip on a page.
     *
     * @param strip the strip
     * @param top how far below the upper end of the column it begins
     */
    record Placed(Strip strip, double top) {}

    /**
     * Returns the strips of each page, at least one page.
     *
     * @param height how much room a page has
     * @param mostRows how many rows of tables a page holds at most
     */
    static List<List<Placed>> pages(List<Strip> strips, double height, int mostRows) {
        Paginator paginator = new Paginator(height, mostRows);
        List<Strip> fitting =
                strips.stream().flatMap(strip -> strip.within(height)).toList();
        for (int i = 0; i < fitting.size(); i++) {
            paginator.add(fitting, i);
        }
        paginator.pages.add(paginator.page);
        return paginator.pages;
    }

    private void add(List<Strip> strips, int i) {
        Strip strip = strips.get(i);
        Optional<TableStrips.Row> row = strip instanceof TableStrips.Row found ? Optional.of(found) : Optional.empty();
        boolean isFull = top + needed(strips, i) > height + 0.01;
        boolean hasAllRows = rows > 0 && rows + rowsNeeded(strips, i) > mostRows;
        if (!page.isEmpty() && (isFull || hasAllRows)) {
            turn(row);
        }
        place(strip);
        rows += row.isPresent() ? 1 : 0;
    }

    /** Returns the room that a strip needs with all that must not be parted from it. */
    private static double needed(List<Strip> strips, int i) {
        double needed = 0;
        for (int at = i; at < strips.size(); at++) {
            Strip strip = strips.get(at);
            needed += strip.height();
            if (!strip.keepsWithNext()) {
                boolean goesOn = strip instanceof TableStrips.Row row && !row.isLast();
                return needed + (goesOn ? ((TableStrips.Row) strip).table().carryHeight() : 0);
            }
        }
        return needed;
    }

    /** Returns how many rows of tables must not be parted from a strip, itself among them. */
    private static int rowsNeeded(List<Strip> strips, int i) {
        int needed = 0;
        for (int at = i; at < strips.size(); at++) {
            needed += strips.get(at) instanceof TableStrips.Row ? 1 : 0;
            if (!strips.get(at).keepsWithNext()) {
                break;
            }
        }
        return needed;
    }

    private void turn(Optional<TableStrips.Row> row) {
        Optional<TableStrips.Row> goingOn = row.filter(TableStrips.Row::isGoingOn);
        goingOn.flatMap(next -> next.table().end(next.index())).ifPresent(this::place);
        pages.add(page);
        page = new ArrayList<>();
        top = 0;
        rows = 0;
        goingOn.ifPresent(next -> next.table().goOn(next.index()).forEach(this::place));
    }

    private void place(Strip strip) {
        page.add(new Placed(strip, top));
        top += strip.height();
    }
}
