package org.mingdeng.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.mingdeng.document.Document.Reason;
import org.mingdeng.document.Document.Where;

/** Reads the texts of files, told by their first bytes, whatever their names say. */
public final class DocumentReader {

    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final String OFFICE_CONTENTS = "[Content_Types].xml";

    private DocumentReader() {}

    /** Returns what a file says; what cannot be read is named in it, never thrown. */
    public static Document read(byte[] file) {
        Document.Builder document = new Document.Builder();
        read("", file, document);
        return document.build();
    }

    static void read(String name, byte[] file, Document.Builder document) {
        try {
            readParts(name, file, document);
        } catch (TooLargeException e) {
            document.unread(Reason.TOO_LARGE, name);
        } catch (EncryptedException e) {
            document.unread(Reason.ENCRYPTED, name);
        } catch (IOException
                | RuntimeException e) { // of files made by who knows what, the libraries may throw anything
            document.unread(Reason.DAMAGED, name);
        }
    }

    private static void readParts(String name, byte[] file, Document.Builder document) throws IOException {
        if (startsWith(file, PDF)) {
            PdfText.read(name, file, document);
        } else if (startsWith(file, ZIP)) {
            readZip(name, file, document);
        } else if (startsWith(file, OLE)) {
            readOle(name, file, document);
        } else if (startsWith(file, JPEG) || startsWith(file, PNG)) {
            document.unread(Reason.NO_TEXT, name);
        } else {
            Optional<String> text = PlainText.decode(file);
            text.ifPresent(found -> document.add(Where.TEXT, name, PlainText.withBars(found)));
            if (text.isEmpty()) {
                document.unread(Reason.UNKNOWN_TYPE, name);
            }
        }
    }

    private static void readZip(String name, byte[] file, Document.Builder document) throws IOException {
        Map<String, byte[]> entries = ZipEntries.of(file, document);
        if (!entries.containsKey(OFFICE_CONTENTS)) {
            entries.forEach((inside, bytes) -> {
                document.add(Where.FILE_NAME, name, inside);
                document.addFile(inside, bytes);
            });
        } else if (entries.containsKey(Workbook.ENTRY)) {
            new Workbook(name, entries, document).read();
        } else {
            new OfficeParts(name, entries, document).read();
        }
    }

    /**
     * A file of Word, Excel or WPS before 2007, or one of after that which is encrypted. Of the former only those texts are
     * seen that stand there plainly, in one or two bytes a character, so that it does not count as read.
     */
    private static void readOle(String name, byte[] file, Document.Builder document) throws IOException {
        String twoBytes = new String(file, StandardCharsets.UTF_16LE);
        if (twoBytes.contains("EncryptedPackage")) {
            throw new EncryptedException();
        }
        document.add(Where.TEXT, name, twoBytes);
        document.add(Where.TEXT, name, new String(file, Charset.forName("GB18030")));
        document.unread(Reason.UNKNOWN_TYPE, name);
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
