package org.mingdeng.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.page.Column;
import org.mingdeng.page.DataCatalogue;
import org.mingdeng.page.DataCatalogue.DocumentFile;
import org.mingdeng.page.DataCatalogue.TableFile;

/**
 * Writes the catalogue of a place's data as a Data Package (datapackage.org, version 2.0). A field is named as the head of
 * its column, because readers compare the two. The comma is the standard's own, but readers that are not told guess. Sizes
 * and hashes of the files are asked for as those of pictures are.
 */
final class DataPackageWriter {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private final Addresses addresses;
    private final Language language;

    DataPackageWriter(Addresses addresses, Language language) {
        this.addresses = addresses;
        this.language = language;
    }

    byte[] write(DataCatalogue catalogue, Making making) {
        return JsonWriter.object(json -> {
            json.text("$schema", PROFILES + "datapackage.json")
                    .text("name", catalogue.name())
                    .text("id", addresses.identifier(catalogue.route()))
                    .text("title", catalogue.title())
                    .text("homepage", addresses.absolute(catalogue.home()));
            catalogue
                    .licence()
                    .map(Licence::of)
                    .ifPresent(licence -> json.objects("licenses", List.of(licence), DataPackageWriter::writeLicence));
            json.objects(
                    "contributors",
                    List.of(catalogue.publisher()),
                    (one, publisher) -> one.text("title", publisher).texts("roles", List.of("publisher")));
            List<Consumer<JsonWriter>> resources = new ArrayList<>();
            catalogue.tables().forEach(table -> resources.add(one -> writeTable(one, table, catalogue, making)));
            catalogue
                    .documents()
                    .forEach(document -> resources.add(one -> writeDocument(one, document, catalogue, making)));
            json.objects("resources", resources, (one, resource) -> resource.accept(one));
        });
    }

    private static void writeLicence(JsonWriter json, Licence licence) {
        json.text("name", licence.name()).text("path", licence.address()).text("title", licence.title());
    }

    private void writeTable(JsonWriter json, TableFile table, DataCatalogue catalogue, Making making) {
        String caption = table.title().in(language);
        json.text("$schema", PROFILES + "dataresource.json")
                .text("name", table.name())
                .text("type", "table")
                .text(
                        "title",
                        table.about().map(about -> about + " · " + caption).orElse(caption))
                .text("path", Addresses.path(catalogue.route(), table.route()))
                .text("format", "csv")
                .text("mediatype", "text/csv")
                .text("encoding", "utf-8");
        writeSize(json, table.route(), making);
        json.object("dialect", dialect -> dialect.text("delimiter", ","));
        json.object(
                "schema",
                schema -> schema.text("$schema", PROFILES + "tableschema.json")
                        .objects("fields", table.columns(), this::writeField)
                        .texts("missingValues", List.of("")));
    }

    private void writeDocument(JsonWriter json, DocumentFile document, DataCatalogue catalogue, Making making) {
        json.text("$schema", PROFILES + "dataresource.json")
                .text("name", document.name())
                .text("title", document.title())
                .text("path", Addresses.path(catalogue.route(), document.route()))
                .text("format", "json")
                .text("mediatype", "application/json")
                .text("encoding", "utf-8");
        if (document.isHere()) {
            writeSize(json, document.route(), making);
        }
    }

    private static void writeSize(JsonWriter json, String route, Making making) {
        making.facts(route)
                .ifPresent(facts -> json.number("bytes", facts.bytes()).text("hash", "sha256:" + facts.sha256()));
    }

    private void writeField(JsonWriter json, Column column) {
        json.text("name", CsvWriter.head(column, language))
                .text("title", column.label().in(language))
                .text("type", type(column.type()))
                .text("description", description(column.type()));
        if (column.type() == Column.Type.PERCENT) {
            json.flag("bareNumber", false);
        }
        if (column.type() == Column.Type.BOOLEAN) {
            json.texts("trueValues", List.of(PlainValue.YES.in(language)))
                    .texts("falseValues", List.of(PlainValue.NO.in(language)));
        }
        if (column.isRequired()) {
            json.object("constraints", constraints -> constraints.flag("required", true));
        }
    }

    private static String type(Column.Type type) {
        return switch (type) {
            case DATE -> "date";
            case BOOLEAN -> "boolean";
            case INTEGER -> "integer";
            case NUMBER, MONEY, PERCENT -> "number";
            default -> "string";
        };
    }

    private Optional<String> description(Column.Type type) {
        boolean isChinese = language == Language.CHINESE;
        return switch (type) {
            case MONEY -> Optional.of(isChinese ? "单位：元" : "in yuan (CNY)");
            case PERCENT -> Optional.of(isChinese ? "单位：%" : "in percent");
            case MOMENT -> Optional.of(isChinese ? "日期，知道时刻的带时刻" : "a day, with the time where it is known");
            default -> Optional.empty();
        };
    }
}
