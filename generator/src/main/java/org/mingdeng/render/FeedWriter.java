package org.mingdeng.render;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mingdeng.page.ListLine;
import org.mingdeng.page.PlacePages.Feed;

/** Writes the latest records of a place as an Atom feed (RFC 4287). */
final class FeedWriter {

    private final Addresses addresses;
    private final Formats formats;

    FeedWriter(Addresses addresses, Formats formats) {
        this.addresses = addresses;
        this.formats = formats;
    }

    byte[] write(Feed feed) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            element(xml, "id", addresses.identifier(feed.route()));
            element(
                    xml,
                    "title",
                    feed.frame().placeName() + " - " + feed.frame().site().title());
            element(xml, "updated", updated(feed));
            link(xml, "self", feed.route(), feed.route());
            link(xml, "alternate", feed.home(), feed.route());
            xml.writeStartElement("author");
            element(xml, "name", feed.frame().publisher());
            xml.writeEndElement();
            for (ListLine line : feed.lines()) {
                entry(xml, line, feed.route());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed could not be written", e);
        }
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void entry(XMLStreamWriter xml, ListLine line, String from) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", addresses.identifier(line.route()));
        element(xml, "title", line.title());
        element(xml, "updated", Timestamps.midnight(line.date()));
        element(xml, "published", Timestamps.midnight(line.date()));
        link(xml, "alternate", line.route(), from);
        element(xml, "summary", line.place() + " · " + formats.show(line.label()) + " · " + formats.show(line.fact()));
        xml.writeEndElement();
    }

    private static String updated(Feed feed) {
        LocalDate day = feed.lines().stream()
                .findFirst()
                .map(ListLine::date)
                .orElse(feed.frame().site().today());
        return Timestamps.midnight(day);
    }

    private void link(XMLStreamWriter xml, String relation, String route, String from) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", addresses.absolute(route).orElseGet(() -> addresses.link(from, route)));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
