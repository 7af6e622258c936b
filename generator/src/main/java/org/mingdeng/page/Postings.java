package org.mingdeng.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingdeng.page.PlaceHome.WallState;
import org.mingdeng.place.Place;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.PostingForm;
import org.mingdeng.record.RecordKind;

/** What hangs on the wall of a place after all rounds of posting, against the boards as they are now. */
final class Postings {

    /** The versions of the sheets on the wall, by sheet. */
    private final Map<String, String> wall = new TreeMap<>();

    private final Optional<LocalDate> last;
    private final String base;

    private Postings(Place place) {
        this.base = place.path().isEmpty() ? "" : place.path() + "/";
        List<FormRecord> rounds = place.forms(RecordKind.POSTING).stream()
                .sorted(Comparator.comparing(Postings::day))
                .toList();
        rounds.forEach(this::add);
        this.last = rounds.isEmpty() ? Optional.empty() : Optional.of(day(rounds.get(rounds.size() - 1)));
    }

    static Postings of(Place place) {
        return new Postings(place);
    }

    private static LocalDate day(FormRecord round) {
        return round.values().require(PostingForm.POSTED);
    }

    private void add(FormRecord round) {
        for (FieldValues row : round.rows(PostingForm.DOWN)) {
            wall.remove(row.require(PostingForm.SHEET));
        }
        for (FieldValues row : round.rows(PostingForm.UP)) {
            wall.put(row.require(PostingForm.SHEET), row.require(PostingForm.VERSION));
        }
    }

    /** The name of a board in posting records: its path below the place's folder, without the ending. */
    String sheet(Paper paper) {
        return paper.route().substring(base.length(), paper.route().length() - ".pdf".length());
    }

    /** Whether a board hangs on the wall as it is now. */
    boolean isCurrent(Paper paper) {
        return paper.foot().version().equals(wall.get(sheet(paper)));
    }

    /** Returns the sheets that hang on the wall and are no boards any more. */
    List<String> outdated(List<Paper> papers) {
        List<String> current = papers.stream().map(this::sheet).toList();
        return wall.keySet().stream().filter(sheet -> !current.contains(sheet)).toList();
    }

    /** Returns how far wall and web agree; empty where nothing was ever posted. */
    Optional<WallState> state(List<Paper> papers) {
        List<Paper> whole =
                papers.stream().filter(paper -> paper.piece().isEmpty()).toList();
        List<String> changed = whole.stream()
                .filter(paper -> !isCurrent(paper))
                .map(Paper::label)
                .toList();
        return last.map(day -> new WallState(day, whole.size() - changed.size(), whole.size(), changed));
    }
}
