package org.mingdeng.page;

import java.util.Optional;

/** What a page shows; each kind has a template of its own. */
public sealed interface PageContent
        permits CataloguePage,
                ScreenPage,
                ChangesPage,
                GroupPage,
                YearMoneyPage,
                SearchPage,
                PlaceHome,
                ParentHome,
                RecordList,
                TopicIndex,
                RecordPage,
                PrintSheet,
                BoardSheet,
                StatisticsPage,
                DataPage,
                NotFoundPage {

    /** The name of its template, without the ending. */
    String template();

    /** The Markdown text that it shows, if it shows one. */
    default Optional<MarkdownBody> body() {
        return Optional.empty();
    }
}
