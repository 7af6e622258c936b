package org.mingdeng.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FieldReferenceTest {

    private static final Path DOCUMENT = Path.of("../docs/fields.md");

    /** {@code -Dmingdeng.bless=true} writes the document anew. */
    @Test
    void documentIsTheOneThatTheSchemaGives() throws IOException {
        if (Boolean.getBoolean("mingdeng.bless")) {
            Files.writeString(DOCUMENT, FieldReference.markdown());
        }
        assertThat(FieldReference.markdown()).isEqualTo(Files.readString(DOCUMENT));
    }

    @Test
    void everyFieldExplainsItself() {
        for (RecordKind kind : RecordKind.values()) {
            assertThat(kind.fields()).allSatisfy(field -> {
                assertThat(field.help().chinese()).as(field.name()).isNotBlank();
                assertThat(field.help().english()).as(field.name()).isNotBlank();
            });
        }
    }
}
