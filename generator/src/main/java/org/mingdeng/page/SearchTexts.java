package org.mingdeng.page;

import java.util.List;
import java.util.Optional;
import org.mingdeng.page.RecordDetail.RosterDetail;

/**
 * What the search of a place finds.
 *
 * @param isSearchedAlone whether the place has an index of its own beside that of the site
 * @param texts its records
 */
public record SearchTexts(boolean isSearchedAlone, List<SearchText> texts) {
    public SearchTexts {
        texts = List.copyOf(texts);
    }

    /**
     * A record as it is found: what its page shows.
     *
     * @param data title, facts and tables
     * @param names the names of those who hold office
     * @param body the text
     */
    public record SearchText(RecordData data, List<String> names, Optional<MarkdownBody> body) {
        public SearchText {
            names = List.copyOf(names);
        }
    }

    static Optional<SearchText> text(Page page) {
        return page.content() instanceof RecordPage record
                ? Optional.of(new SearchText(RecordData.of(page, record), names(record), record.body()))
                : Optional.empty();
    }

    private static List<String> names(RecordPage record) {
        return record.detail() instanceof RosterDetail roster
                ? roster.people().stream().map(PersonView::name).toList()
                : List.of();
    }
}
