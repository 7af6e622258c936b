package org.mingdeng.render;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object in the making: properties stand in the order in which they are written, and what is empty is left out.
 *
 * <pre>{@code
 * byte[] file = JsonWriter.object(json -> json.text("name", "road").objects("rows", rows, (row, one) -> row.number(…)));
 * }</pre>
 */
final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Returns a file that is one object. */
    static byte[] object(Consumer<JsonWriter> properties) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            new JsonWriter(out).whole(properties);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** Returns a file that is a list of objects. */
    static <T> byte[] array(Collection<T> items, BiConsumer<JsonWriter, T> properties) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonWriter(out).all(items, properties);
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns one object as a text. */
    static String text(Consumer<JsonWriter> properties) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonWriter(out).whole(properties);
        }
        return text.toString();
    }

    private void whole(Consumer<JsonWriter> properties) {
        out.writeStartObject();
        properties.accept(this);
        out.writeEndObject();
    }

    private <T> void all(Collection<T> items, BiConsumer<JsonWriter, T> properties) {
        out.writeStartArray();
        items.forEach(item -> whole(json -> properties.accept(json, item)));
        out.writeEndArray();
    }

    JsonWriter text(String name, String value) {
        out.writeStringProperty(name, value);
        return this;
    }

    JsonWriter text(String name, Optional<String> value) {
        value.ifPresent(text -> text(name, text));
        return this;
    }

    /** Writes a list of texts; nothing when there are none. */
    JsonWriter texts(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            out.writeArrayPropertyStart(name);
            values.forEach(out::writeString);
            out.writeEndArray();
        }
        return this;
    }

    JsonWriter number(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    JsonWriter number(String name, BigDecimal value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    JsonWriter flag(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    JsonWriter object(String name, Consumer<JsonWriter> properties) {
        out.writeName(name);
        whole(properties);
        return this;
    }

    /** Writes a list of objects, also when there are none. */
    <T> JsonWriter objects(String name, Collection<T> items, BiConsumer<JsonWriter, T> properties) {
        out.writeName(name);
        all(items, properties);
        return this;
    }

    /** Writes a list of objects; nothing when there are none. */
    <T> JsonWriter objectsIfAny(String name, Collection<T> items, BiConsumer<JsonWriter, T> properties) {
        return items.isEmpty() ? this : objects(name, items, properties);
    }
}
