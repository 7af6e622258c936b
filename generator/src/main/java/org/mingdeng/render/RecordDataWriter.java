package org.mingdeng.render;

import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.page.Column;
import org.mingdeng.page.CorrectionView;
import org.mingdeng.page.FactRow;
import org.mingdeng.page.RecordData;
import org.mingdeng.page.RecordSchema;
import org.mingdeng.page.RecordSchema.TableShape;
import org.mingdeng.page.RecordSchema.ValueShape;
import org.mingdeng.value.Money;
import org.mingdeng.value.Percentage;
import org.mingdeng.value.TimeLimit;

/** Writes single records as JSON, and the JSON Schema (draft 2020-12) that these keep to. */
final class RecordDataWriter {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final Addresses addresses;
    private final Language language;
    private final Formats formats;
    private final JsonTableWriter tables;

    RecordDataWriter(Addresses addresses, Language language, Formats formats) {
        this.addresses = addresses;
        this.language = language;
        this.formats = formats;
        this.tables = new JsonTableWriter(language);
    }

    /** Returns a record as a file. */
    byte[] write(RecordData record, String route) {
        return JsonWriter.object(json -> json.text("$schema", Addresses.path(route, record.schema()))
                .text("kind", record.kind())
                .text("kindTitle", record.label().in(language))
                .text("title", record.title())
                .text("number", record.number())
                .text("published", record.published().toString())
                .text("archivedSince", record.archivedSince().map(Object::toString))
                .text("place", record.place())
                .text("publisher", record.publisher())
                .text("responsible", record.responsible())
                .text("summary", record.summary())
                .texts("keywords", record.keywords())
                .text("address", addresses.absolute(record.page()).orElse(record.page()))
                .text("licence", record.licence())
                .object("facts", facts -> writeFacts(facts, record.facts()))
                .objects("tables", record.tables(), tables::write)
                .objects("corrections", record.corrections(), RecordDataWriter::writeCorrection));
    }

    private static void writeCorrection(JsonWriter json, CorrectionView correction) {
        json.text("date", correction.date().toString())
                .text("part", correction.part())
                .text("was", correction.was())
                .text("now", correction.now())
                .text("reason", correction.reason());
    }

    private void writeFacts(JsonWriter json, List<FactRow> facts) {
        facts.forEach(fact -> json.object(fact.key(), one -> writeFact(one, fact)));
    }

    private void writeFact(JsonWriter json, FactRow fact) {
        json.text("label", fact.label().in(language));
        Object value = fact.value();
        tables.write(json, "value", value instanceof TimeLimit ? formats.show(value) : value);
        json.text("unit", unit(value));
    }

    private static Optional<String> unit(Object value) {
        if (value instanceof Money) {
            return JsonTableWriter.unit(Column.Type.MONEY);
        }
        return value instanceof Percentage ? JsonTableWriter.unit(Column.Type.PERCENT) : Optional.empty();
    }

    /** Returns the schema of a kind as a file. */
    byte[] write(RecordSchema schema, String route) {
        return JsonWriter.object(json -> json.text("$schema", DRAFT)
                .text("$id", addresses.absolute(route))
                .text("title", schema.label().in(language))
                .text("type", "object")
                .object("properties", properties -> writeProperties(properties, schema))
                .texts(
                        "required",
                        List.of(
                                "$schema",
                                "kind",
                                "kindTitle",
                                "title",
                                "published",
                                "place",
                                "publisher",
                                "address",
                                "facts",
                                "tables"))
                .flag("additionalProperties", false)
                .object("$defs", RecordDataWriter::writeDefinitions));
    }

    private void writeProperties(JsonWriter json, RecordSchema schema) {
        json.object("$schema", RecordDataWriter::string)
                .object("kind", one -> one.text("const", schema.kind()))
                .object("kindTitle", RecordDataWriter::string)
                .object("title", RecordDataWriter::string)
                .object("number", RecordDataWriter::string)
                .object("published", RecordDataWriter::date)
                .object("archivedSince", RecordDataWriter::date)
                .object("place", RecordDataWriter::string)
                .object("publisher", RecordDataWriter::string)
                .object("responsible", RecordDataWriter::string)
                .object("summary", RecordDataWriter::string)
                .object("keywords", one -> one.text("type", "array").object("items", RecordDataWriter::string))
                .object("address", RecordDataWriter::string)
                .object("licence", RecordDataWriter::string)
                .object(
                        "facts",
                        facts -> facts.text("type", "object")
                                .object("properties", known -> schema.facts().forEach(fact -> writeFact(known, fact)))
                                .flag("additionalProperties", false))
                .object("tables", one -> writeTables(one, schema.tables()))
                .object(
                        "corrections",
                        one -> one.text("type", "array")
                                .object("items", item -> item.text("$ref", "#/$defs/correction")));
    }

    private void writeFact(JsonWriter json, ValueShape fact) {
        json.object(
                fact.key(),
                one -> one.text("title", fact.label().in(language))
                        .text("description", fact.description().map(words -> words.in(language)))
                        .text("type", "object")
                        .object(
                                "properties",
                                properties -> properties
                                        .object("label", RecordDataWriter::string)
                                        .object("value", value -> writeType(value, fact))
                                        .object("unit", RecordDataWriter::string))
                        .texts("required", List.of("label", "value"))
                        .flag("additionalProperties", false));
    }

    private void writeTables(JsonWriter json, Optional<List<TableShape>> known) {
        json.text("type", "array");
        if (known.isEmpty()) {
            json.object("items", item -> item.text("$ref", "#/$defs/table"));
        } else if (known.get().isEmpty()) {
            json.number("maxItems", 0);
        } else {
            json.object("items", item -> item.objects("anyOf", known.get(), this::writeTable));
        }
    }

    private void writeTable(JsonWriter json, TableShape table) {
        json.text("title", table.label().in(language))
                .text("description", table.description().in(language))
                .text("$ref", "#/$defs/table")
                .object(
                        "properties",
                        properties -> properties
                                .object("name", name -> name.text("const", table.name()))
                                .object(
                                        "rows",
                                        rows -> rows.object(
                                                "items",
                                                row -> row.object(
                                                                "properties",
                                                                cells -> table.columns()
                                                                        .forEach(column -> writeCell(cells, column)))
                                                        .flag("additionalProperties", false))));
    }

    private void writeCell(JsonWriter json, ValueShape column) {
        json.object(
                column.key(),
                cell -> writeType(
                        cell.text("title", column.label().in(language))
                                .text("description", column.description().map(words -> words.in(language))),
                        column));
    }

    private void writeType(JsonWriter json, ValueShape shape) {
        writeType(json, shape.type());
        json.texts(
                "enum", shape.choices().stream().map(word -> word.in(language)).toList());
    }

    private static void writeType(JsonWriter json, Column.Type type) {
        switch (type) {
            case DATE -> date(json);
            case BOOLEAN -> json.text("type", "boolean");
            case INTEGER -> json.text("type", "integer");
            case NUMBER, MONEY, PERCENT -> json.text("type", "number");
            default -> string(json);
        }
    }

    private static void string(JsonWriter json) {
        json.text("type", "string");
    }

    private static void date(JsonWriter json) {
        json.text("type", "string").text("format", "date");
    }

    private static void scalar(JsonWriter json) {
        json.texts("type", List.of("string", "number", "boolean"));
    }

    private static void writeDefinitions(JsonWriter json) {
        json.object(
                "table",
                table -> table.text("type", "object")
                        .object(
                                "properties",
                                properties -> properties
                                        .object("name", RecordDataWriter::string)
                                        .object("title", RecordDataWriter::string)
                                        .object(
                                                "columns",
                                                columns -> columns.text("type", "array")
                                                        .object(
                                                                "items",
                                                                column -> column.text("$ref", "#/$defs/column")))
                                        .object(
                                                "rows",
                                                rows -> rows.text("type", "array")
                                                        .object(
                                                                "items",
                                                                row -> row.text("type", "object")
                                                                        .object(
                                                                                "additionalProperties",
                                                                                RecordDataWriter::scalar))))
                        .texts("required", List.of("name", "title", "columns", "rows"))
                        .flag("additionalProperties", false));
        json.object(
                "correction",
                correction -> correction
                        .text("type", "object")
                        .object(
                                "properties",
                                properties -> properties
                                        .object("date", RecordDataWriter::date)
                                        .object("part", RecordDataWriter::string)
                                        .object("was", RecordDataWriter::string)
                                        .object("now", RecordDataWriter::string)
                                        .object("reason", RecordDataWriter::string))
                        .texts("required", List.of("date", "part", "reason"))
                        .flag("additionalProperties", false));
        json.object(
                "column",
                column -> column.text("type", "object")
                        .object(
                                "properties",
                                properties -> properties
                                        .object("name", RecordDataWriter::string)
                                        .object("title", RecordDataWriter::string)
                                        .object("type", RecordDataWriter::string)
                                        .object("unit", RecordDataWriter::string))
                        .texts("required", List.of("name", "title", "type"))
                        .flag("additionalProperties", false));
    }
}
