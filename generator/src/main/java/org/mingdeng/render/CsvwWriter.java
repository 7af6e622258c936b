package org.mingdeng.render;

import java.util.List;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.page.Column;
import org.mingdeng.page.DataCatalogue;
import org.mingdeng.page.DataCatalogue.TableFile;

/**
 * Writes what the columns of a place's tables hold in the Metadata Vocabulary for Tabular Data (CSV on the Web, W3C 2015).
 * Columns have the same names here as in the JSON files. Shares with a percent sign and yes or no in words are texts: their
 * number and boolean formats are the parts of the vocabulary that few programs read.
 */
final class CsvwWriter {

    private final Language language;

    CsvwWriter(Language language) {
        this.language = language;
    }

    byte[] write(DataCatalogue catalogue) {
        String tag = language == Language.CHINESE ? "zh" : "en";
        return JsonWriter.object(json -> {
            json.text("@context", "http://www.w3.org/ns/csvw")
                    .text("dc:title", catalogue.title())
                    .text("dc:language", tag)
                    .text("dc:publisher", catalogue.publisher())
                    .text("dc:modified", catalogue.today().toString());
            catalogue.licence().map(Licence::of).ifPresent(licence -> writeLicence(json, licence));
            json.object(
                    "dialect",
                    dialect -> dialect.text("encoding", "utf-8")
                            .text("delimiter", ",")
                            .text("quoteChar", "\"")
                            .flag("doubleQuote", true)
                            .flag("header", true)
                            .number("headerRowCount", 1)
                            .texts("lineTerminators", List.of("\r\n")));
            json.objects("tables", catalogue.tables(), (one, table) -> writeTable(one, table, catalogue.route()));
        });
    }

    private static void writeLicence(JsonWriter json, Licence licence) {
        if (licence.address().isPresent()) {
            json.object("dc:license", one -> one.text("@id", licence.address().get()));
        } else {
            json.text("dc:license", licence.title());
        }
    }

    private void writeTable(JsonWriter json, TableFile table, String from) {
        String caption = table.title().in(language);
        json.text("url", Addresses.iri(Addresses.path(from, table.route())))
                .text(
                        "dc:title",
                        table.about().map(about -> about + " · " + caption).orElse(caption))
                .object("tableSchema", schema -> schema.objects("columns", table.columns(), this::writeColumn));
    }

    private void writeColumn(JsonWriter json, Column column) {
        json.text("name", column.name())
                .texts("titles", List.of(CsvWriter.head(column, language)))
                .text("datatype", datatype(column.type()))
                .flag("required", column.isRequired());
    }

    private static String datatype(Column.Type type) {
        return switch (type) {
            case DATE -> "date";
            case INTEGER -> "integer";
            case NUMBER, MONEY -> "decimal";
            default -> "string";
        };
    }
}
