package org.mingdeng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CheckReferenceTest {

    private static final Path DOCUMENT = Path.of("../docs/checks.md");

    /** {@code -Dmingdeng.bless=true} writes the document anew; write the examples first, which stand in it. */
    @Test
    void documentIsTheOneThatTheCataloguesGive() throws IOException {
        if (Boolean.getBoolean("mingdeng.bless")) {
            Files.writeString(DOCUMENT, CheckReference.markdown());
        }
        assertThat(CheckReference.markdown()).isEqualTo(Files.readString(DOCUMENT));
    }
}
