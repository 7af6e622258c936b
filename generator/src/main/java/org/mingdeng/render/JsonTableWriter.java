package org.mingdeng.render;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.page.Column;
import org.mingdeng.page.Table;
import org.mingdeng.value.Money;
import org.mingdeng.value.Ratio;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes tables as JSON: {@code {"name", "title", "columns": [{"name", "title"}], "rows": [{…}]}}; amounts are numbers in yuan. */
final class JsonTableWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Language language;

    JsonTableWriter(Language language) {
        this.language = language;
    }

    byte[] write(Table table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("name", table.name());
            json.writeStringProperty("title", table.caption().in(language));
            json.writeArrayPropertyStart("columns");
            table.columns().forEach(column -> writeColumn(json, column));
            json.writeEndArray();
            json.writeArrayPropertyStart("rows");
            table.rows().forEach(row -> writeRow(json, table.columns(), row));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
        return out.toByteArray();
    }

    private void writeColumn(JsonGenerator json, Column column) {
        json.writeStartObject();
        json.writeStringProperty("name", column.name());
        json.writeStringProperty("title", column.label().in(language));
        if (column.isMoney()) {
            json.writeStringProperty("unit", "CNY");
        }
        json.writeEndObject();
    }

    private void writeRow(JsonGenerator json, List<Column> columns, List<Optional<?>> row) {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            Object value = row.get(i).orElse(null);
            if (value instanceof Money money) {
                json.writeNumberProperty(name, money.yuan());
            } else if (value instanceof Integer || value instanceof Long) {
                json.writeNumberProperty(name, ((Number) value).longValue());
            } else if (value instanceof Ratio ratio && ratio.isDefined()) {
                json.writeNumberProperty(name, ratio.percent(1));
            } else if (value != null && !(value instanceof Ratio)) {
                json.writeStringProperty(name, PlainValue.of(value, language));
            }
        }
        json.writeEndObject();
    }
}
