package org.mingdeng.document;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.mingdeng.document.Document.Where;

/**
 * The texts in the parts of a file of Word or its like (ECMA-376): the document with headers, notes and deleted text,
 * comments, properties, and whatever else its parts say. A text may be cut into many runs; those of a paragraph are one.
 */
final class OfficeParts {

    static final String CELL = " | ";

    private static final Set<String> LINE_ENDS_OF_WORD = Set.of("p", "tr", "br", "cr", "comment");
    private static final Set<String> PARTS_OF_A_LINE = Set.of("r", "t");
    private static final int SHORTEST_ATTRIBUTE = 11;

    private final String name;
    private final Map<String, byte[]> entries;
    private final Document.Builder document;

    OfficeParts(String name, Map<String, byte[]> entries, Document.Builder document) {
        this.name = name;
        this.entries = entries;
        this.document = document;
    }

    void read() throws IOException {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            read(entry.getKey(), entry.getValue());
        }
    }

    /** Reads a part; pictures and the like have no text, files inside are read as such. */
    void read(String part, byte[] bytes) throws IOException {
        if (part.endsWith(".xml") || part.endsWith(".rels") || part.endsWith(".vml")) {
            document.add(where(part), name, text(bytes, part.startsWith("word/")));
        } else if (part.contains("/embeddings/")) {
            document.addFile(part.substring(part.lastIndexOf('/') + 1), bytes);
        }
    }

    private static Where where(String part) {
        String file = part.substring(part.lastIndexOf('/') + 1);
        if (part.startsWith("docProps/") || part.startsWith("customXml/")) {
            return Where.PROPERTIES;
        }
        if (file.contains("omment")) {
            return Where.COMMENT;
        }
        boolean isSeen = part.equals("word/document.xml")
                || file.matches("(?:header|footer|footnotes|endnotes|slide)\\d*\\.xml");
        return isSeen ? Where.TEXT : Where.UNSEEN;
    }

    private static CharSequence text(byte[] xml, boolean isWord) throws IOException {
        StringBuilder text = new StringBuilder();
        StringBuilder attributes = new StringBuilder();
        XmlText.read(xml, new XmlText.Handler() {
            @Override
            public void start(String element, XMLStreamReader at) {
                for (int i = 0; i < at.getAttributeCount(); i++) {
                    if (at.getAttributeValue(i).length() >= SHORTEST_ATTRIBUTE) {
                        attributes.append(at.getAttributeValue(i)).append('\n');
                    }
                }
            }

            @Override
            public void characters(String characters) {
                text.append(characters);
            }

            @Override
            public void end(String element) {
                boolean isLine = isWord ? LINE_ENDS_OF_WORD.contains(element) : !PARTS_OF_A_LINE.contains(element);
                if (isWord && element.equals("tc")) {
                    text.setLength(lengthWithoutLineEnd(text));
                    text.append(CELL);
                } else if (isLine) {
                    text.append('\n');
                } else if (element.equals("tab")) {
                    text.append(' ');
                }
            }
        });
        return text.append('\n').append(attributes);
    }

    /** The last paragraph of a cell ends with the cell. */
    private static int lengthWithoutLineEnd(CharSequence text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '\n' ? text.length() - 1 : text.length();
    }
}
