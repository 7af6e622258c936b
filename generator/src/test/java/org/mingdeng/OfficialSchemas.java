package org.mingdeng;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas that the makers of the open-data standards publish, and those of a site's own records. */
public final class OfficialSchemas {

    private static final Path FOLDER = Path.of("src/test/resources/schemas");
    private static final String OCDS = "https://standard.open-contracting.org/schema/1__1__5/";
    private static final String POPOLO = "http://www.popoloproject.com/schemas/";
    private static final String DATA_PACKAGE = "https://specs.frictionlessdata.io/schemas/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry DRAFT_4 =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4, builder -> builder.schemas(all()));

    private OfficialSchemas() {}

    private static Map<String, String> all() {
        Map<String, String> schemas = new HashMap<>();
        addAll(schemas, "ocds", OCDS);
        addAll(schemas, "popolo", POPOLO);
        addAll(schemas, "datapackage", DATA_PACKAGE);
        return schemas;
    }

    private static void addAll(Map<String, String> schemas, String folder, String base) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            for (Path file : files.toList()) {
                JsonNode schema = JSON.readTree(Files.readString(file));
                String text = folder.equals("popolo") ? fromDraft3(schema).toString() : schema.toString();
                schemas.put(base + file.getFileName(), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In draft 3 a property says itself that it is required; from draft 4 on the object lists such properties. */
    private static JsonNode fromDraft3(JsonNode schema) {
        if (schema instanceof ArrayNode array) {
            ArrayNode copy = JSON.createArrayNode();
            array.forEach(item -> copy.add(fromDraft3(item)));
            return copy;
        }
        if (!(schema instanceof ObjectNode)) {
            return schema;
        }
        ObjectNode copy = JSON.createObjectNode();
        schema.properties().forEach(property -> {
            boolean isOwnRequired =
                    property.getKey().equals("required") && property.getValue().isBoolean();
            if (!isOwnRequired && !property.getKey().equals("$schema")) {
                copy.set(property.getKey(), fromDraft3(property.getValue()));
            }
        });
        ArrayNode required = JSON.createArrayNode();
        schema.path("properties").properties().forEach(property -> {
            if (property.getValue().path("required").asBoolean(false)) {
                required.add(property.getKey());
            }
        });
        if (!required.isEmpty()) {
            copy.set("required", required);
        }
        return copy;
    }

    /** Returns what a release package does wrong. */
    public static List<String> ofReleasePackage(JsonNode document) {
        return check(DRAFT_4, OCDS + "release-package-schema.json", document);
    }

    /** Returns what a thing of a class of Popolo, such as {@code person}, does wrong. */
    public static List<String> ofPopolo(String type, JsonNode thing) {
        return check(DRAFT_4, POPOLO + type + ".json", thing);
    }

    /** Returns what a Data Package does wrong. */
    public static List<String> ofDataPackage(JsonNode document) {
        return check(DRAFT_4, DATA_PACKAGE + "data-package.json", document);
    }

    /** Returns what the schema of a table does wrong. */
    public static List<String> ofTableSchema(JsonNode schema) {
        return check(DRAFT_4, DATA_PACKAGE + "table-schema.json", schema);
    }

    private static List<String> check(SchemaRegistry registry, String schema, JsonNode document) {
        return messages(registry.getSchema(SchemaLocation.of(schema)), document);
    }

    /** Returns what a document does wrong by a schema of draft 2020-12. */
    public static List<String> of(JsonNode schema, JsonNode document) {
        return messages(
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema),
                document);
    }

    private static List<String> messages(Schema schema, JsonNode document) {
        return schema
                .validate(document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
