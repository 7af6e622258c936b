package org.mingdeng.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML event by event, without document types and whatever lies outside the file. */
final class XmlText {

    private XmlText() {}

    /** What is done with the events of an XML text. */
    interface Handler {
        /** An element starts at the reader, with its attributes. */
        void start(String name, XMLStreamReader at);

        /** Characters come. */
        void characters(String text);

        /** An element ends. */
        void end(String name);
    }

    static void read(byte[] xml, Handler handler) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> handler.start(reader.getLocalName(), reader);
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> handler.characters(reader.getText());
                    case XMLStreamReader.END_ELEMENT -> handler.end(reader.getLocalName());
                    default -> {
                        // comments and instructions are no text
                    }
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Returns the value of an attribute whatever its namespace; empty when it is not there. */
    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }
}
