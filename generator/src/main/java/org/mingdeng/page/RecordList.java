package org.mingdeng.page;

import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;

/**
 * A page of a list of records, of one kind or of one topic.
 *
 * @param kind the folder of the kind; that of the topics when it is the list of one
 * @param heading the heading of the kind or the name of the topic
 * @param year the year, when it is the list of one
 * @param topic the keyword, when it is the list of one
 * @param lines the records, latest first
 * @param total how many records the whole list holds
 * @param years the lists by year
 * @param pages the pages of this list; a single one when all fits
 * @param statistics the address of the statistics of this kind
 * @param downloads the whole list as data files
 */
public record RecordList(
        String kind,
        Term heading,
        Optional<Integer> year,
        Optional<String> topic,
        List<ListLine> lines,
        int total,
        List<Link> years,
        List<Link> pages,
        Optional<String> statistics,
        List<Download> downloads)
        implements PageContent {

    public RecordList {
        lines = List.copyOf(lines);
        years = List.copyOf(years);
        pages = List.copyOf(pages);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "record-list";
    }
}
