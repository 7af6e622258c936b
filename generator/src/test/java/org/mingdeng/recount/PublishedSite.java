package org.mingdeng.recount;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a finished site tells its readers: its tables as files, its pages as they stand.
 *
 * @param folder the site
 */
record PublishedSite(Path folder) {

    /** Returns the rows of a table, each by the heads of its columns. */
    List<Map<String, String>> table(String place, String name) {
        String text = read(folder.resolve(place).resolve("data").resolve(name + ".csv"));
        return CsvReader.builder().ofNamedCsvRecord(text.replaceFirst("^\uFEFF", "")).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .toList();
    }

    boolean hasTable(String place, String name) {
        return Files.exists(folder.resolve(place).resolve("data").resolve(name + ".csv"));
    }

    /** Returns the figures and rates at the head of a statistics page, as they are printed. */
    Map<String, String> figures(String place, String statistics) {
        Document page =
                Jsoup.parse(read(folder.resolve(place).resolve("statistics").resolve(statistics + ".html")));
        Map<String, String> figures = new LinkedHashMap<>();
        for (Element figure : page.select("#figures .figs > div")) {
            figures.put(figure.select("dt").text(), figure.select("dd").text());
        }
        for (Element rate : page.select("#figures table tbody tr")) {
            figures.put(rate.select("th").text(), rate.select("td").first().text());
        }
        return figures;
    }

    /** Returns the places that have a statistics page of a name. */
    List<String> placesWith(String statistics) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(Path.of("statistics", statistics + ".html")))
                    .map(file -> folder.relativize(
                                    file.getParent().resolve("..").normalize())
                            .toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
