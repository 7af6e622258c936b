package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;

/**
 * The page of one record.
 *
 * @param kind the folder of its kind
 * @param label the word for its kind
 * @param title its title
 * @param number its file number
 * @param published when it was first made public
 * @param publisher who publishes it
 * @param responsible who answers for it
 * @param summary one sentence
 * @param archivedSince since when it is archived, when it is
 * @param detail what only its kind has
 * @param facts names with values
 * @param tables its tables
 * @param body its text
 * @param pictures its pictures
 * @param downloads its files, the tables as data included
 * @param topics the lists of its topics
 * @param terms the hard words in it, each with what it means
 * @param related the records that belong with it
 * @param corrections what was changed after it was published, the latest first
 * @param newer the record after it in its list
 * @param older the record before it in its list
 */
public record RecordPage(
        String kind,
        Term label,
        String title,
        Optional<String> number,
        LocalDate published,
        String publisher,
        Optional<String> responsible,
        Optional<String> summary,
        Optional<LocalDate> archivedSince,
        RecordDetail detail,
        List<FactRow> facts,
        List<Table> tables,
        Optional<MarkdownBody> body,
        List<Picture> pictures,
        List<Download> downloads,
        List<Link> topics,
        List<TermView> terms,
        List<Link> related,
        List<CorrectionView> corrections,
        Optional<Link> newer,
        Optional<Link> older)
        implements PageContent {

    public RecordPage {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
        pictures = List.copyOf(pictures);
        downloads = List.copyOf(downloads);
        topics = List.copyOf(topics);
        terms = List.copyOf(terms);
        related = List.copyOf(related);
        corrections = List.copyOf(corrections);
    }

    /**
     * A hard word.
     *
     * @param word the word
     * @param meaning what it means in plain words
     */
    public record TermView(String word, String meaning) {}

    @Override
    public String template() {
        return "record-" + detail.template();
    }

    @Override
    public List<MarkdownBody> bodies() {
        return body.stream().toList();
    }
}
