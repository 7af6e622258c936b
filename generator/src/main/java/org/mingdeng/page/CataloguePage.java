package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Cadence;
import org.mingdeng.value.Period;
import org.mingdeng.value.Ratio;

/**
 * What a place must disclose, and how it keeps to it.
 *
 * @param isMeasured whether it is measured against the catalogue
 * @param onTime the duties that were answered in time, among all whose day is over
 * @param counts how many duties are in each state
 * @param overdue what is overdue, longest first
 * @param dueSoon what is due next
 * @param missing what must always be there and is not
 * @param matrices items × periods, one table for each cadence
 * @param standing what must always be there
 * @param onEvent what is disclosed when it happens
 * @param catalogue the catalogue with the columns of the national ones
 * @param downloads the catalogue and the duties as data files
 */
public record CataloguePage(
        boolean isMeasured,
        Ratio onTime,
        DutyCounts counts,
        List<DutyLine> overdue,
        List<DutyLine> dueSoon,
        List<ItemLine> missing,
        List<Matrix> matrices,
        List<ItemLine> standing,
        List<ItemLine> onEvent,
        Table catalogue,
        List<Download> downloads)
        implements PageContent {

    public CataloguePage {
        overdue = List.copyOf(overdue);
        dueSoon = List.copyOf(dueSoon);
        missing = List.copyOf(missing);
        matrices = List.copyOf(matrices);
        standing = List.copyOf(standing);
        onEvent = List.copyOf(onEvent);
        downloads = List.copyOf(downloads);
    }

    /**
     * How many duties are in each state.
     *
     * @param overdue not disclosed though their day is over
     * @param late disclosed after their day
     * @param nil said to have nothing to report
     * @param dueSoon due next
     */
    public record DutyCounts(int overdue, int late, int nil, int dueSoon) {}

    /**
     * A duty.
     *
     * @param code the code of the item
     * @param name the name of the item
     * @param period the period
     * @param due the last day in time
     * @param daysOverdue how many days it is overdue; 0 when it is not
     * @param responsible who discloses it
     */
    public record DutyLine(
            String code, Term name, Period period, LocalDate due, long daysOverdue, String responsible) {}

    /**
     * An item with what answers it.
     *
     * @param code the code of the item
     * @param name the name of the item
     * @param count how many records answer it
     * @param latest the page of the latest one
     * @param published when that was published
     * @param home the home of the place, where that answers it instead
     */
    public record ItemLine(
            String code,
            Term name,
            int count,
            Optional<String> latest,
            Optional<LocalDate> published,
            Optional<String> home) {}

    /**
     * The duties of the items of one cadence.
     *
     * @param cadence the cadence
     * @param periods the periods, oldest first
     * @param rows the items
     */
    public record Matrix(Cadence cadence, List<Period> periods, List<MatrixRow> rows) {
        public Matrix {
            periods = List.copyOf(periods);
            rows = List.copyOf(rows);
        }
    }

    /**
     * An item in a matrix.
     *
     * @param code the code of the item
     * @param name the name of the item
     * @param cells a cell for each period; empty where there is no duty
     */
    public record MatrixRow(String code, Term name, List<Optional<Cell>> cells) {
        public MatrixRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A duty in a matrix.
     *
     * @param state on_time, late, nil, overdue, due_soon or running
     * @param route the page of the record that answers it
     */
    public record Cell(String state, Optional<String> route) {}

    @Override
    public String template() {
        return "catalogue";
    }
}
