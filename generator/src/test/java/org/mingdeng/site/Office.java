package org.mingdeng.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small office files made of the parts that a test speaks of. */
final class Office {

    private static final String RELATIONS = "<s:Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
            + "<s:Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/>";

    private Office() {}

    static byte[] docx(Map<String, String> parts) throws IOException {
        return office(parts);
    }

    static byte[] xlsx(Map<String, String> parts) throws IOException {
        Map<String, String> all = new HashMap<>(parts);
        all.put("xl/_rels/workbook.xml.rels", RELATIONS);
        return office(all);
    }

    private static byte[] office(Map<String, String> parts) throws IOException {
        Map<String, String> all = new HashMap<>();
        all.put("[Content_Types].xml", xml(""));
        parts.forEach((name, content) -> all.put(name, xml(content)));
        return zip(all);
    }

    private static String xml(String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:root xmlns:w=\"urn:w\" xmlns:s=\"urn:s\" xmlns:r=\"urn:r\">"
                + content + "</w:root>";
    }

    static byte[] zip(Map<String, String> files) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipOf(bytes);
    }

    static byte[] zipOf(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
