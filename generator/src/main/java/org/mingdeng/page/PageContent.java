package org.mingdeng.page;

/** What a page shows; each kind has a template of its own. */
public sealed interface PageContent
        permits PlaceHome,
                ParentHome,
                RecordList,
                RecordPage,
                PrintSheet,
                BoardSheet,
                StatisticsPage,
                DataPage,
                NotFoundPage {

    /** The name of its template, without the ending. */
    String template();
}
