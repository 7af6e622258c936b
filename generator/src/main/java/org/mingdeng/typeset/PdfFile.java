package org.mingdeng.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF in the making, after PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): fonts embedded as subsets, colours without a
 * device, all content in the structure or marked as beside it. The same pages give the same bytes.
 */
final class PdfFile {

    /** Says what {@code pdfuaid:part} is, as PDF/A asks for properties that it does not know itself. */
    private static final String ACCESSIBILITY_SCHEMA = """

            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>""";

    private static final TimeZone CHINA = TimeZone.getTimeZone("Asia/Shanghai");

    private final PDDocument document = new PDDocument();
    private final Board.Facts facts;
    private final Map<FontFile, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final Map<FontFile, COSDictionary> fontDictionaries = new HashMap<>();
    private final Map<Tag, Element> elements = new HashMap<>();
    private final List<PDPage> pages = new ArrayList<>(); // the tree of pages is searched from its root each time
    private final List<List<COSDictionary>> marks = new ArrayList<>();
    private final COSDictionary root = new COSDictionary();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final COSArray colours = colours();
    private final StringBuilder text = new StringBuilder();

    PdfFile(Board.Facts facts) {
        this.facts = facts;
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    }

    /** An element of the structure with its children. */
    private record Element(COSDictionary dictionary, COSArray kids) {}

    /** Begins a page. */
    Pen page(double width, double height) {
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        page.setStructParents(marks.size());
        page.getCOSObject().setName("Tabs", "S");
        document.addPage(page);
        pages.add(page);
        marks.add(new ArrayList<>());
        return new Pen(this, marks.size() - 1, height);
    }

    /** Takes what was drawn on a page. */
    void end(Pen pen) {
        PDPage page = pages.get(pen.page());
        page.setResources(resources(pen));
        page.setContents(stream(pen.bytes()));
    }

    /** Begins a drawing that pages can show parts of; what is drawn has no structure of its own. */
    Pen drawing(double height) {
        return new Pen(this, Pen.NO_PAGE, height);
    }

    /** Takes what was drawn as something that pages can show. */
    COSStream end(Pen drawing, double width, double height) {
        COSStream form = stream(drawing.bytes()).getCOSObject();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, numbers(0, 0, (float) width, (float) height));
        form.setItem(COSName.RESOURCES, resources(drawing));
        return form;
    }

    /** Says that a page shows a drawing. */
    void show(Pen pen, COSStream drawing) {
        COSDictionary drawings = new COSDictionary();
        drawings.setItem("D", drawing);
        pages.get(pen.page()).getResources().getCOSObject().setItem(COSName.XOBJECT, drawings);
    }

    private PDResources resources(Pen pen) {
        PDResources resources = new PDResources();
        COSDictionary spaces = new COSDictionary();
        spaces.setItem("C", colours);
        resources.getCOSObject().setItem(COSName.COLORSPACE, spaces);
        COSDictionary named = new COSDictionary();
        pen.fonts().forEach((file, name) -> named.setItem(name, dictionary(file)));
        resources.getCOSObject().setItem(COSName.FONT, named);
        return resources;
    }

    private PDStream stream(byte[] bytes) {
        try {
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(bytes);
            }
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Red, green and blue with the primaries and the white point of sRGB (IEC 61966-2-1), so that no device decides. */
    private static COSArray colours() {
        COSDictionary calibration = new COSDictionary();
        calibration.setItem("WhitePoint", numbers(0.9505f, 1, 1.089f));
        calibration.setItem("Gamma", numbers(2.2f, 2.2f, 2.2f));
        calibration.setItem(
                "Matrix", numbers(0.4124f, 0.2126f, 0.0193f, 0.3576f, 0.7152f, 0.1192f, 0.1805f, 0.0722f, 0.9505f));
        COSArray space = new COSArray();
        space.add(COSName.CALRGB);
        space.add(calibration);
        return space;
    }

    private static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }

    /** Returns a font of this file. */
    EmbeddedFont font(FontFile file) {
        return fonts.computeIfAbsent(file, f -> new EmbeddedFont("F" + fonts.size(), f));
    }

    /** The dictionary is filled in when all characters are known. */
    private COSDictionary dictionary(FontFile file) {
        return fontDictionaries.computeIfAbsent(file, f -> new COSDictionary());
    }

    /** Notes that a mark of a page belongs to an element. */
    void mark(Tag tag, int page, int mark) {
        Element element = element(tag);
        COSDictionary on = pages.get(page).getCOSObject();
        COSBase known = element.dictionary().getDictionaryObject(COSName.PG);
        if (known == null) {
            element.dictionary().setItem(COSName.PG, on);
        }
        if (known == null || known.equals(on)) {
            element.kids().add(COSInteger.get(mark));
        } else {
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            reference.setItem(COSName.PG, on);
            reference.setInt(COSName.MCID, mark);
            element.kids().add(reference);
        }
        marks.get(page).add(element.dictionary());
    }

    /** Notes that an element is there, though it may be empty. */
    void add(Tag tag) {
        element(tag);
    }

    /** Says which part of a page a figure takes: left, top, right and bottom in points from the upper left corner. */
    void place(Tag figure, int page, double left, double top, double right, double bottom) {
        double height = pages.get(page).getMediaBox().getHeight();
        COSDictionary layout = attributes(figure, "Layout");
        layout.setItem("BBox", numbers((float) left, (float) (height - bottom), (float) right, (float) (height - top)));
        layout.setName("Placement", "Block");
    }

    private COSDictionary attributes(Tag tag, String owner) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName("O", owner);
        element(tag).dictionary().setItem(COSName.A, attributes);
        return attributes;
    }

    private Element element(Tag tag) {
        Element known = elements.get(tag);
        if (known != null) {
            return known;
        }
        COSDictionary dictionary = new COSDictionary();
        COSArray kids = new COSArray();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        dictionary.setItem(COSName.S, COSName.getPDFName(tag.type()));
        dictionary.setItem(COSName.K, kids);
        tag.alternative().ifPresent(words -> dictionary.setItem(COSName.ALT, text(words)));
        Element element = new Element(dictionary, kids);
        elements.put(tag, element);
        tag.scope().ifPresent(scope -> attributes(tag, "Table").setName("Scope", scope));
        if (tag.parent().isPresent()) {
            Element parent = element(tag.parent().get());
            dictionary.setItem(COSName.P, parent.dictionary());
            parent.kids().add(dictionary);
        } else {
            dictionary.setItem(COSName.P, root);
            root.setItem(COSName.K, dictionary);
        }
        return element;
    }

    private static COSString text(String words) {
        return new COSString(words);
    }

    /** Notes a line that is drawn. */
    void say(String line) {
        text.append(line).append('\n');
    }

    /** Returns all lines that were drawn. */
    String text() {
        return text.toString();
    }

    /** Adds a bookmark. */
    void bookmark(String title, int page, double top) {
        PDPage on = pages.get(page);
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(on);
        destination.setLeft(0);
        destination.setTop((int) Math.round(on.getMediaBox().getHeight() - top));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        outline.addLast(item);
    }

    /** Returns the finished file. */
    byte[] finish() {
        try (document) {
            for (Map.Entry<FontFile, EmbeddedFont> font : fonts.entrySet()) {
                font.getValue()
                        .describe(
                                dictionary(font.getKey()),
                                bytes -> stream(bytes).getCOSObject());
            }
            describe();
            structure();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.setDocumentId(identifier());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long identifier() {
        return List.of(
                        facts.title(),
                        facts.author(),
                        facts.creator(),
                        facts.date().toString(),
                        marks.size())
                .hashCode();
    }

    private void structure() {
        COSArray numbers = new COSArray();
        for (int page = 0; page < marks.size(); page++) {
            COSArray owners = new COSArray();
            marks.get(page).forEach(owners::add);
            numbers.add(COSInteger.get(page));
            numbers.add(owners);
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.getPDFName("Nums"), numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, marks.size());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    }

    private void describe() throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(facts.language());
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        catalog.setMarkInfo(info);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        if (outline.hasChildren()) {
            catalog.setDocumentOutline(outline);
        }
        Calendar day = day(facts.date());
        document.getDocumentInformation().setTitle(facts.title());
        document.getDocumentInformation().setAuthor(facts.author());
        document.getDocumentInformation().setCreator(facts.creator());
        document.getDocumentInformation().setProducer(facts.creator());
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        document.setVersion(1.7f);
    }

    private static Calendar day(LocalDate date) {
        Calendar calendar = new GregorianCalendar(CHINA, Locale.ROOT);
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        return calendar;
    }

    private String xmp() {
        String date = facts.date() + "T00:00:00+08:00";
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreatorTool>%s</xmp:CreatorTool>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                <pdf:Producer>%s</pdf:Producer>
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>%s</rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>""".formatted(
                        xml(facts.title()),
                        xml(facts.author()),
                        xml(facts.language()),
                        xml(facts.creator()),
                        date,
                        date,
                        xml(facts.creator()),
                        ACCESSIBILITY_SCHEMA);
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
