package org.mingdeng.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.page.Column;
import org.mingdeng.page.Table;
import org.mingdeng.value.Moment;
import org.mingdeng.value.Money;
import org.mingdeng.value.Percentage;
import org.mingdeng.value.Ratio;

/**
 * Writes tables as JSON: {@code {"name", "title", "columns": [{"name", "title", "type", "unit"}], "rows": [{…}]}}. Amounts
 * are numbers in yuan, shares are numbers in percent, moments are those of ISO 8601.
 */
final class JsonTableWriter {

    private final Language language;

    JsonTableWriter(Language language) {
        this.language = language;
    }

    byte[] write(Table table) {
        return JsonWriter.object(json -> write(json, table));
    }

    /** Writes what a table holds as properties of an object. */
    void write(JsonWriter json, Table table) {
        json.text("name", table.name())
                .text("title", table.caption().in(language))
                .objects("columns", table.columnsAsFilled(), this::writeColumn)
                .objects("rows", table.rows(), (row, cells) -> writeRow(row, table.columns(), cells));
    }

    private void writeColumn(JsonWriter json, Column column) {
        json.text("name", column.name())
                .text("title", column.label().in(language))
                .text("type", column.type().name().toLowerCase(Locale.ROOT))
                .text("unit", unit(column.type()));
    }

    /** The unit of the numbers of a type, when they have one. */
    static Optional<String> unit(Column.Type type) {
        return switch (type) {
            case MONEY -> Optional.of("CNY");
            case PERCENT -> Optional.of("%");
            default -> Optional.empty();
        };
    }

    private void writeRow(JsonWriter json, List<Column> columns, List<Optional<?>> row) {
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            row.get(i).ifPresent(value -> write(json, name, value));
        }
    }

    /** Writes a value as a property; nothing for a share of nothing. */
    void write(JsonWriter json, String name, Object value) {
        if (value instanceof Money money) {
            json.number(name, money.yuan());
        } else if (value instanceof Integer || value instanceof Long) {
            json.number(name, ((Number) value).longValue());
        } else if (value instanceof BigDecimal decimal) {
            json.number(name, decimal);
        } else if (value instanceof Percentage percentage) {
            json.number(name, percentage.percent());
        } else if (value instanceof Ratio ratio) {
            if (ratio.isDefined()) {
                json.number(name, ratio.percent(1));
            }
        } else if (value instanceof Boolean flag) {
            json.flag(name, flag);
        } else {
            json.text(name, value instanceof Moment moment ? Timestamps.of(moment) : PlainValue.of(value, language));
        }
    }
}
