package org.mingdeng.site;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of a site as other programs read them. */
final class CsvFixture {

    private CsvFixture() {}

    /** Returns the rows of a CSV file, its head first, without the byte-order mark. */
    static List<List<String>> rows(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        return CsvReader.builder().ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .toList();
    }
}
