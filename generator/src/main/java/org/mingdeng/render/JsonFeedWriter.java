package org.mingdeng.render;

import java.util.Optional;
import org.mingdeng.page.ListLine;
import org.mingdeng.page.PlacePages.Feed;

/** Writes the latest records of a place as a JSON Feed (version 1.1, https://www.jsonfeed.org/version/1.1/). */
final class JsonFeedWriter {

    private final Addresses addresses;
    private final Formats formats;
    private final String language;

    /**
     * Makes a writer.
     *
     * @param language the tag of the site's language
     */
    JsonFeedWriter(Addresses addresses, Formats formats, String language) {
        this.addresses = addresses;
        this.formats = formats;
        this.language = language;
    }

    byte[] write(Feed feed) {
        return JsonWriter.object(json -> json.text("version", "https://jsonfeed.org/version/1.1")
                .text(
                        "title",
                        feed.frame().placeName() + " - " + feed.frame().site().title())
                .text("home_page_url", addresses.absolute(feed.home()))
                .text("feed_url", addresses.absolute(feed.json()))
                .text("language", language)
                .objects(
                        "authors",
                        Optional.of(feed.frame().publisher()).stream().toList(),
                        (author, name) -> author.text("name", name))
                .objects("items", feed.lines(), this::item));
    }

    private void item(JsonWriter json, ListLine line) {
        json.text("id", addresses.identifier(line.route()))
                .text("url", addresses.absolute(line.route()))
                .text("title", line.title())
                .text(
                        "content_text",
                        line.place() + " · " + formats.show(line.label()) + " · " + formats.show(line.fact()))
                .text("date_published", Timestamps.midnight(line.date()));
    }
}
