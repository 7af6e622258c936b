package org.mingdeng.page;

import java.util.List;

/** What a page shows; each kind has a template of its own. */
public sealed interface PageContent
        permits CataloguePage,
                ScreenPage,
                ChangesPage,
                GroupPage,
                OfflinePage,
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

    /** The Markdown texts that it shows. */
    default List<MarkdownBody> bodies() {
        return List.of();
    }
}
