package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.value.ContentFile;
import org.mingdeng.value.Phrase;

/**
 * All that the site holds for one place.
 *
 * @param placePath the place's folder below the site's root
 * @param pages its pages
 * @param tables its data files
 * @param media its pictures and attachments
 * @param papers its boards
 * @param texts its files of plain text
 * @param bulletin what it tells besides; only where only boards are made
 * @param feed its feed; empty where only boards are made
 * @param calendar its calendar; empty where the site does without
 * @param search what is found in it; empty where the site does without
 * @param redirects older addresses
 */
public record PlacePages(
        String placePath,
        List<Page> pages,
        List<DataFile> tables,
        List<MediaFile> media,
        List<Paper> papers,
        List<TextFile> texts,
        Optional<Bulletin> bulletin,
        Optional<Feed> feed,
        Optional<Calendar> calendar,
        Optional<SearchTexts> search,
        List<Redirect> redirects) {

    public PlacePages {
        pages = List.copyOf(pages);
        tables = List.copyOf(tables);
        media = List.copyOf(media);
        papers = List.copyOf(papers);
        texts = List.copyOf(texts);
        redirects = List.copyOf(redirects);
    }

    /** Returns the pages of a place of which nothing is made. */
    public static PlacePages none(String placePath) {
        return new PlacePages(
                placePath,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** How many boards there are, whatever the pieces that they are printed in; what only gathers others counts for nothing. */
    public int boards() {
        return (int) papers.stream()
                .filter(paper -> paper.piece().isEmpty() && !(paper.content() instanceof Paper.BookletPaper))
                .count();
    }

    /**
     * A data file.
     *
     * @param route its address; of a table the ending says CSV or JSON
     * @param content what it holds
     */
    public record DataFile(String route, DataContent content) {}

    /** What is done with a file on its way. */
    public enum MediaKind {
        /** A picture: location data removed, at most 1280 pixels wide. */
        PICTURE,
        /** The small form of a picture. */
        THUMBNAIL,
        /** Any other file, byte for byte. */
        ATTACHMENT
    }

    /**
     * A file that a record brings.
     *
     * @param route its address
     * @param source the content file
     * @param kind what is done with it
     * @param origin where the record names it
     */
    public record MediaFile(String route, ContentFile source, MediaKind kind, Origin origin) {}

    /**
     * The latest records of a place for feed readers.
     *
     * @param route its address
     * @param json its address in the form of JSON Feed
     * @param home the page that it belongs to
     * @param frame the frame of that page
     * @param lines the records, latest first
     */
    public record Feed(String route, String json, String home, PageFrame frame, List<ListLine> lines) {
        public Feed {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The days of a place that people can subscribe to.
     *
     * @param route its address
     * @param frame the frame of the place's home
     * @param events the days, the earliest first
     */
    public record Calendar(String route, PageFrame frame, List<CalendarEvent> events) {
        public Calendar {
            events = List.copyOf(events);
        }
    }

    /**
     * A stretch of whole days.
     *
     * @param id what tells it from others, the same in every build
     * @param first its first day
     * @param last its last day
     * @param words what it is about
     * @param route its page
     */
    public record CalendarEvent(String id, LocalDate first, LocalDate last, Phrase words, Optional<String> route) {}

    /**
     * An older address that leads to a page.
     *
     * @param from the older address
     * @param to the page
     * @param frame the frame of the page
     * @param origin where the record names it
     * @param tombstone why the page that stood at the older address is gone; empty when it has moved
     */
    public record Redirect(String from, String to, PageFrame frame, Origin origin, Optional<Tombstone> tombstone) {}

    /**
     * What is said in the place of a page that was withdrawn.
     *
     * @param date when it was withdrawn
     * @param reason why
     */
    public record Tombstone(LocalDate date, String reason) {}
}
