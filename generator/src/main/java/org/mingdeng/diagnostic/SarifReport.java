package org.mingdeng.diagnostic;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Findings as a Static Analysis Results Interchange Format log, OASIS SARIF 2.1.0. Columns count code points. */
final class SarifReport {

    private final MessageCatalogue catalogue;

    SarifReport(MessageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String write(List<Diagnostic> diagnostics) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            json.writeStringProperty("columnKind", "unicodeCodePoints");
            writeTool(json, diagnostics);
            json.writeArrayPropertyStart("results");
            diagnostics.forEach(d -> writeResult(json, d));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    private static void writeTool(JsonGenerator json, List<Diagnostic> diagnostics) {
        Map<String, String> namesByCode = new TreeMap<>();
        diagnostics.forEach(d -> namesByCode.put(d.problem().code(), d.problem().name()));
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Mingdeng");
        json.writeArrayPropertyStart("rules");
        namesByCode.forEach((code, name) -> {
            json.writeStartObject();
            json.writeStringProperty("id", code);
            json.writeStringProperty("name", name);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeResult(JsonGenerator json, Diagnostic diagnostic) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", diagnostic.problem().code());
        json.writeStringProperty("level", diagnostic.severity().label().english());
        json.writeObjectPropertyStart("message");
        String fix = catalogue.fix(diagnostic);
        String message = catalogue.message(diagnostic);
        json.writeStringProperty("text", fix.isEmpty() ? message : message + " → " + fix);
        json.writeEndObject();
        json.writeArrayPropertyStart("locations");
        writeLocation(json, diagnostic);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeLocation(JsonGenerator json, Diagnostic diagnostic) {
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(diagnostic.path()));
        json.writeEndObject();
        if (diagnostic.position().line() > 0) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", diagnostic.position().line());
            json.writeNumberProperty("startColumn", diagnostic.position().column());
            json.writeNumberProperty("endColumn", diagnostic.position().column() + diagnostic.length());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : "%%%02X".formatted(b & 0xFF));
        }
        return uri.toString();
    }
}
