package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.value.ContentFile;

/**
 * What every record has, whatever its kind.
 *
 * @param kind its kind
 * @param path its file below the content folder
 * @param slug its name in addresses: the file's path below the folder of its kind, without the ending
 * @param title its title
 * @param published the day on which it was first made public
 * @param expires the day from which it is archived, when one is set
 * @param summary one sentence for lists
 * @param number its file number, such as 听稻村公示〔2026〕12号
 * @param publisher the body that publishes it; the place's own committee when it is not said
 * @param responsible the post or official who answers for it
 * @param keywords words to find it by
 * @param aliases older addresses of its page, below the site's root
 * @param related names of records of the same place that it belongs with, such as the decision that it follows from
 * @param photos pictures
 * @param attachments files to download
 * @param corrections what was changed after it was published, in the order in which it was written
 * @param linked files beside it that its text links to
 * @param body its text
 * @param at where it was written
 */
public record RecordHeader(
        RecordKind kind,
        String path,
        String slug,
        String title,
        LocalDate published,
        Optional<LocalDate> expires,
        Optional<String> summary,
        Optional<String> number,
        Optional<String> publisher,
        Optional<String> responsible,
        List<String> keywords,
        List<String> aliases,
        List<String> related,
        List<Photo> photos,
        List<Attachment> attachments,
        List<Correction> corrections,
        List<ContentFile> linked,
        Optional<RecordText> body,
        Provenance at) {

    /**
     * A picture of a record.
     *
     * @param file the file beside the record
     * @param caption what it shows, also read out to those who cannot see it
     */
    public record Photo(ContentFile file, String caption) {}

    /**
     * A file of a record.
     *
     * @param file the file beside the record
     * @param title what it is; the file's name when it is not said
     * @param at where the record names the file
     */
    public record Attachment(ContentFile file, Optional<String> title, Origin at) {}

    /**
     * A change of a published record (更正).
     *
     * @param date when it was made public
     * @param part what was changed
     * @param was what stood there before
     * @param now what stands there now
     * @param reason why
     * @param at where it was written
     */
    public record Correction(
            LocalDate date, String part, Optional<String> was, Optional<String> now, String reason, Provenance at) {}

    public RecordHeader {
        keywords = List.copyOf(keywords);
        aliases = List.copyOf(aliases);
        related = List.copyOf(related);
        photos = List.copyOf(photos);
        attachments = List.copyOf(attachments);
        corrections = List.copyOf(corrections);
        linked = List.copyOf(linked);
    }

    /** Whether it is archived on a day. */
    public boolean isArchivedOn(LocalDate day) {
        return expires.filter(end -> !day.isBefore(end)).isPresent();
    }
}
