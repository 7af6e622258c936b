package org.mingdeng.diagnostic;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Findings for scripts: {@code {"diagnostics": [{"code", "severity", "path", "line", "column", …}]}}. */
final class JsonReport {

    private final MessageCatalogue catalogue;

    JsonReport(MessageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String write(List<Diagnostic> diagnostics) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("diagnostics");
            diagnostics.forEach(d -> write(json, d));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    private void write(JsonGenerator json, Diagnostic diagnostic) {
        json.writeStartObject();
        json.writeStringProperty("code", diagnostic.problem().code());
        json.writeStringProperty("name", diagnostic.problem().name());
        json.writeStringProperty("severity", diagnostic.severity().label().english());
        json.writeStringProperty("path", diagnostic.path());
        json.writeNumberProperty("line", diagnostic.position().line());
        json.writeNumberProperty("column", diagnostic.position().column());
        json.writeNumberProperty("length", diagnostic.length());
        json.writeStringProperty("message", catalogue.message(diagnostic));
        json.writeStringProperty("fix", catalogue.fix(diagnostic));
        diagnostic.related().ifPresent(place -> json.writeStringProperty("related", place));
        json.writeEndObject();
    }
}
