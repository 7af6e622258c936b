package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingdeng.diagnostic.Term;

/**
 * What the page of a record shows, for other programs.
 *
 * @param schema the address of the schema that it keeps to
 * @param kind the folder of its kind
 * @param label the word for its kind
 * @param place the name of its place
 * @param page the address of its page
 * @param title its title
 * @param number its file number
 * @param published when it was first made public
 * @param archivedSince since when it is archived, when it is
 * @param publisher who publishes it
 * @param responsible who answers for it
 * @param summary one sentence
 * @param keywords words to find it by
 * @param facts names with values
 * @param tables its tables
 * @param corrections what was changed after it was published, the latest first
 * @param licence under which licence it may be used
 */
public record RecordData(
        String schema,
        String kind,
        Term label,
        String place,
        String page,
        String title,
        Optional<String> number,
        LocalDate published,
        Optional<LocalDate> archivedSince,
        String publisher,
        Optional<String> responsible,
        Optional<String> summary,
        List<String> keywords,
        List<FactRow> facts,
        List<Table> tables,
        List<CorrectionView> corrections,
        Optional<String> licence)
        implements DataContent {
    public RecordData {
        keywords = List.copyOf(keywords);
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
        corrections = List.copyOf(corrections);
    }

    /** Returns what the pages of records show. */
    public static List<RecordData> of(PlacePages pages) {
        return pages.pages().stream()
                .flatMap(page -> page.content() instanceof RecordPage record
                        ? Stream.of(RecordData.of(page, record))
                        : Stream.empty())
                .toList();
    }

    /** Returns what a page shows of a record. */
    static RecordData of(Page page, RecordPage record) {
        PageFrame frame = page.frame();
        return new RecordData(
                Routes.schema(record.kind()),
                record.kind(),
                record.label(),
                frame.placeName(),
                page.route(),
                record.title(),
                record.number(),
                record.published(),
                record.archivedSince(),
                record.publisher(),
                record.responsible(),
                record.summary(),
                frame.article().map(PageFrame.ArticleMeta::keywords).orElse(List.of()),
                Stream.concat(DetailFacts.of(record.detail()).stream(), record.facts().stream())
                        .toList(),
                Stream.concat(record.tables().stream(), DetailFacts.tables(record.detail()).stream())
                        .toList(),
                record.corrections(),
                frame.site().licence());
    }
}
