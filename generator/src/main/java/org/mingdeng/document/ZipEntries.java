package org.mingdeng.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The files in a zip file, by name. Names are read as GB 18030 where they do not say that they are UTF-8. */
final class ZipEntries {

    private static final Charset NAMES = Charset.forName("GB18030");
    private static final int BUFFER = 8192;

    private ZipEntries() {}

    static Map<String, byte[]> of(byte[] file, Document.Builder document) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), NAMES)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), bytes(zip, document));
                }
            }
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw new EncryptedException();
            }
            throw e;
        }
        return entries;
    }

    private static byte[] bytes(ZipInputStream zip, Document.Builder document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            document.count(read);
            bytes.write(buffer, 0, read);
        }
        return bytes.toByteArray();
    }
}
