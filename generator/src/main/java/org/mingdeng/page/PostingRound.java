package org.mingdeng.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.page.Paper.PostingLine;
import org.mingdeng.page.Paper.PostingPaper;
import org.mingdeng.place.Place;
import org.mingdeng.record.Field;
import org.mingdeng.record.HeaderSchema;
import org.mingdeng.record.PostingForm;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.SiteSettings;
import org.mingdeng.value.PaperFormat;

/**
 * A round of posting: the boards that have changed since they were hung up, the list of what goes up and comes down with
 * room for signatures, and the draft of its record.
 */
final class PostingRound {

    private final Place place;
    private final Language language;
    private final Routes routes;
    private final Postings postings;
    private final List<Paper> boards;
    private final List<PostingLine> up = new ArrayList<>();
    private final List<PostingLine> down = new ArrayList<>();

    PostingRound(Place place, SiteSettings settings, List<Paper> boards) {
        this.place = place;
        this.language = settings.language();
        this.routes = Routes.of(place);
        this.postings = Postings.of(place);
        this.boards = boards;
        boards.stream()
                .filter(board -> board.piece().isEmpty() && !postings.isCurrent(board))
                .forEach(board -> up.add(new PostingLine(
                        postings.sheet(board), board.label(), board.foot().version())));
        postings.outdated(boards).forEach(sheet -> down.add(new PostingLine(sheet, sheet, "")));
    }

    /** Whether the wall is as it should be. */
    boolean isEmpty() {
        return up.isEmpty() && down.isEmpty();
    }

    /** Returns the boards to be hung up, in pieces too where they are printed so, and the list. */
    List<Paper> papers(PageFrame frame) {
        List<Paper> papers = new ArrayList<>();
        boards.stream().filter(board -> !postings.isCurrent(board)).forEach(papers::add);
        PostingPaper list = new PostingPaper(place.info().name(), place.today(), up, down);
        List<ContactView> nobody = List.of();
        Paper.Foot foot = new Paper.Foot(
                routes.home(), frame.publisher(), place.today(), PaperMaker.version(list), Optional.empty(), nobody);
        papers.add(new Paper(
                routes.paper(PaperFormat.POSTING_A4),
                place.info().name() + " · " + PaperMaker.POSTING.in(language),
                PaperFormat.POSTING_A4,
                PaperFormat.POSTING_A4.metres(),
                Optional.empty(),
                foot,
                list,
                List.of(Origin.ofFile(place.info().at().whole().path()))));
        return papers;
    }

    /** Returns the draft of the record: its place is left to be filled in, since only who was there knows it. */
    TextFile draft() {
        StringBuilder yaml = new StringBuilder();
        String day = place.today().toString();
        line(yaml, HeaderSchema.TITLE, day + " " + RecordKind.POSTING.label().in(language));
        line(yaml, HeaderSchema.PUBLISHED, day);
        line(yaml, PostingForm.POSTED, day);
        line(yaml, PostingForm.LOCATION, "");
        rows(yaml, PostingForm.UP, up);
        rows(yaml, PostingForm.DOWN, down);
        return new TextFile(routes.postingDraft(), yaml.toString());
    }

    private void rows(StringBuilder yaml, Field<?> table, List<PostingLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        line(yaml, table, "");
        for (PostingLine line : lines) {
            yaml.append("  - ");
            line(yaml, PostingForm.SHEET, line.sheet());
            if (!line.version().isEmpty()) {
                yaml.append("    ");
                line(yaml, PostingForm.NAME, line.name());
                yaml.append("    ");
                line(yaml, PostingForm.VERSION, '"' + line.version() + '"');
            }
        }
    }

    private void line(StringBuilder yaml, Field<?> field, String value) {
        yaml.append(field.term().in(language)).append(':');
        yaml.append(value.isEmpty() ? "" : " " + value).append('\n');
    }
}
