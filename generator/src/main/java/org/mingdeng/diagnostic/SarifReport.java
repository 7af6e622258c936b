package org.mingdeng.diagnostic;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private void writeTool(JsonGenerator json, List<Diagnostic> diagnostics) {
        Map<String, Problem> problemsByCode = new TreeMap<>();
        diagnostics.forEach(d -> problemsByCode.put(d.problem().code(), d.problem()));
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Mingdeng");
        json.writeArrayPropertyStart("rules");
        problemsByCode.values().forEach(problem -> writeRule(json, problem));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The help is what a platform shows beside a finding: why it matters, what to do, and who says so. */
    private void writeRule(JsonGenerator json, Problem problem) {
        String why = catalogue.why(problem);
        String help = Stream.of(
                        why, catalogue.fix(problem), catalogue.law(problem).orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
        json.writeStartObject();
        json.writeStringProperty("id", problem.code());
        json.writeStringProperty("name", problem.name());
        writeText(json, "shortDescription", catalogue.message(problem));
        writeText(json, "fullDescription", why);
        writeText(json, "help", help);
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", problem.severity().label().english());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeText(JsonGenerator json, String property, String text) {
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private void writeResult(JsonGenerator json, Diagnostic diagnostic) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", diagnostic.problem().code());
        json.writeStringProperty("level", diagnostic.severity().label().english());
        String fix = catalogue.fix(diagnostic);
        String message = catalogue.message(diagnostic);
        writeText(json, "message", fix.isEmpty() ? message : message + " → " + fix);
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
