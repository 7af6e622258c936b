package org.mingdeng.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.place.PlaceSummary;

/**
 * What was published, corrected and withdrawn of late in a place and those below it.
 *
 * @param changes the changes, the latest first
 */
public record ChangesPage(List<Change> changes) implements PageContent {

    public ChangesPage {
        changes = List.copyOf(changes);
    }

    /**
     * A change.
     *
     * @param date when
     * @param place the name of the place
     * @param route the page of the record
     * @param title the record's title
     * @param kind the word for the record's kind; empty for a correction
     * @param correction what was changed; empty when the record is new
     */
    public record Change(
            LocalDate date,
            String place,
            String route,
            String title,
            Optional<Term> kind,
            Optional<CorrectionView> correction) {}

    static ChangesPage of(PlaceSummary summary) {
        Stream<Change> published = summary.totals().latest().stream()
                .map(line -> new Change(
                        line.date(),
                        line.place(),
                        line.page(),
                        line.title(),
                        Optional.of(line.label()),
                        Optional.empty()));
        Stream<Change> corrected = summary.totals().corrections().stream()
                .map(line -> new Change(
                        line.date(),
                        line.place(),
                        line.page(),
                        line.title(),
                        Optional.empty(),
                        Optional.of(CorrectionView.of(line))));
        return new ChangesPage(Stream.concat(published, corrected)
                .sorted(Comparator.comparing(Change::date).reversed().thenComparing(Change::route))
                .toList());
    }

    @Override
    public String template() {
        return "changes";
    }
}
