package org.mingdeng.page;

import java.util.List;

/**
 * A record as a sheet of paper to hang on the wall.
 *
 * @param record what the page of the record shows
 * @param route the address of that page, which the QR code leads to
 */
public record PrintSheet(RecordPage record, String route) implements PageContent {
    @Override
    public String template() {
        return "print-sheet";
    }

    @Override
    public List<MarkdownBody> bodies() {
        return record.bodies();
    }
}
