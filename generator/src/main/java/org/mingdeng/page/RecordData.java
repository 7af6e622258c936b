package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        Optional<String> licence)
        implements DataContent {
    public RecordData {
        keywords = List.copyOf(keywords);
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
    }
}
