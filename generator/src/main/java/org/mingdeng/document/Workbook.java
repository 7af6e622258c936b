package org.mingdeng.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.mingdeng.document.Document.Where;

/**
 * The cells of an Excel file (SpreadsheetML of ECMA-376) sheet by sheet, those that are hidden apart, and the texts of its
 * other parts.
 */
final class Workbook {

    static final String ENTRY = "xl/workbook.xml";

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String TEXTS = "xl/sharedStrings.xml";

    private final String name;
    private final Map<String, byte[]> entries;
    private final Document.Builder document;

    Workbook(String name, Map<String, byte[]> entries, Document.Builder document) {
        this.name = name;
        this.entries = entries;
        this.document = document;
    }

    void read() throws IOException {
        List<String> texts = texts();
        Map<String, Sheet> sheets = sheets();
        for (Map.Entry<String, Sheet> sheet : sheets.entrySet()) {
            byte[] xml = entries.get(sheet.getKey());
            if (xml != null) {
                new SheetText(sheet.getValue(), texts).read(xml);
            }
        }
        new OfficeParts(name, entries, document).read(); // headers, links, lists of choices, texts that no cell shows
    }

    /** The texts that cells refer to by number; the runs of a text are one. */
    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        byte[] xml = entries.get(TEXTS);
        if (xml == null) {
            return texts;
        }
        StringBuilder text = new StringBuilder();
        XmlText.read(xml, new XmlText.Handler() {
            @Override
            public void start(String element, XMLStreamReader at) {
                if (element.equals("si")) {
                    text.setLength(0);
                }
            }

            @Override
            public void characters(String characters) {
                text.append(characters);
            }

            @Override
            public void end(String element) {
                if (element.equals("si")) {
                    texts.add(text.toString());
                }
            }
        });
        return texts;
    }

    /** A sheet with its name and whether it is shown. */
    private record Sheet(String name, boolean isHidden) {}

    /** The sheets by the names of their parts. */
    private Map<String, Sheet> sheets() throws IOException {
        Map<String, String> targets = targets();
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        XmlText.read(entries.getOrDefault(ENTRY, new byte[0]), new Starts() {
            @Override
            public void start(String element, XMLStreamReader at) {
                if (element.equals("sheet")) {
                    String target = targets.getOrDefault(XmlText.attribute(at, "id"), "");
                    sheets.put(
                            target,
                            new Sheet(
                                    XmlText.attribute(at, "name"),
                                    XmlText.attribute(at, "state")
                                            .toLowerCase(Locale.ROOT)
                                            .contains("hidden")));
                }
            }
        });
        return sheets;
    }

    private Map<String, String> targets() throws IOException {
        Map<String, String> targets = new HashMap<>();
        byte[] xml = entries.get(RELATIONS);
        if (xml != null) {
            XmlText.read(xml, new Starts() {
                @Override
                public void start(String element, XMLStreamReader at) {
                    String target = XmlText.attribute(at, "Target");
                    targets.put(
                            XmlText.attribute(at, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            });
        }
        return targets;
    }

    /** Sees nothing but where elements start. */
    private abstract static class Starts implements XmlText.Handler {
        @Override
        public void characters(String text) {
            // only the attributes are wanted
        }

        @Override
        public void end(String element) {
            // only the attributes are wanted
        }
    }

    /** Reads one sheet; a line with a hidden cell is given as a whole among what is hidden. */
    private final class SheetText implements XmlText.Handler {
        private final Sheet sheet;
        private final List<String> texts;
        private final List<int[]> hiddenColumns = new ArrayList<>();
        private final StringBuilder shown = new StringBuilder();
        private final StringBuilder hidden = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private final StringBuilder shownOfLine = new StringBuilder();
        private final StringBuilder value = new StringBuilder();
        private boolean isRowHidden;
        private boolean hasHiddenCell;
        private boolean isColumnHidden;
        private boolean isInCell;
        private String type = "";
        private int column;

        SheetText(Sheet sheet, List<String> texts) {
            this.sheet = sheet;
            this.texts = texts;
        }

        void read(byte[] xml) throws IOException {
            XmlText.read(xml, this);
            document.add(sheet.isHidden() ? Where.HIDDEN_SHEET : Where.TEXT, sheet.name(), shown);
            document.add(sheet.isHidden() ? Where.HIDDEN_SHEET : Where.HIDDEN_CELLS, sheet.name(), hidden);
        }

        @Override
        public void start(String element, XMLStreamReader at) {
            switch (element) {
                case "col" -> addColumns(at);
                case "row" -> {
                    isRowHidden = isHidden(at, "ht");
                    hasHiddenCell = false;
                    column = 0;
                    line.setLength(0);
                    shownOfLine.setLength(0);
                }
                case "c" -> startCell(at);
                case "v", "f", "is" -> value.setLength(0);
                default -> {
                    // formats and the like
                }
            }
        }

        private void addColumns(XMLStreamReader at) {
            if (isHidden(at, "width")) {
                hiddenColumns.add(new int[] {
                    Integer.parseInt(XmlText.attribute(at, "min")), Integer.parseInt(XmlText.attribute(at, "max"))
                });
            }
        }

        private boolean isHidden(XMLStreamReader at, String size) {
            String said = XmlText.attribute(at, "hidden");
            return said.equals("1")
                    || said.equals("true")
                    || XmlText.attribute(at, size).matches("0(?:\\.0+)?");
        }

        private void startCell(XMLStreamReader at) {
            column = column(XmlText.attribute(at, "r"));
            type = XmlText.attribute(at, "t");
            isColumnHidden = hiddenColumns.stream().anyMatch(columns -> column >= columns[0] && column <= columns[1]);
            isInCell = true;
        }

        /** The column of a reference such as AB12, counted from 1; the next one when there is none. */
        private int column(String reference) {
            int number = 0;
            for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
                number = number * 26 + (reference.charAt(i) - 'A' + 1);
            }
            return number == 0 ? column + 1 : number;
        }

        @Override
        public void characters(String text) {
            if (isInCell) {
                value.append(text);
            }
        }

        @Override
        public void end(String element) {
            switch (element) {
                case "v" -> add(type.equals("s") ? shared() : type.isEmpty() || type.equals("n") ? number() : value);
                case "f", "is" -> add(value);
                case "c" -> isInCell = false;
                case "row" -> endLine();
                default -> {
                    // formats and the like
                }
            }
        }

        private CharSequence shared() {
            int index = Integer.parseInt(value.toString().strip());
            return index < texts.size() ? texts.get(index) : "";
        }

        /** A long number is kept as 1.38E+10. */
        private CharSequence number() {
            return value.indexOf("E") < 0 ? value : new BigDecimal(value.toString()).toPlainString();
        }

        private void add(CharSequence text) {
            line.append(text).append(OfficeParts.CELL);
            if (isRowHidden || isColumnHidden) {
                hasHiddenCell = true;
            } else {
                shownOfLine.append(text).append(OfficeParts.CELL);
            }
            value.setLength(0);
        }

        private void endLine() {
            if (hasHiddenCell) {
                hidden.append(line).append('\n');
            }
            if (!shownOfLine.isEmpty()) {
                shown.append(shownOfLine).append('\n');
            }
        }
    }
}
