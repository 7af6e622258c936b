package org.mingdeng.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The licence as a clerk writes it, and as other programs know it. */
class LicenceTest {

    @ParameterizedTest
    @CsvSource({
        "CC BY 4.0, CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/",
        "CC-BY-SA 4.0, CC-BY-SA-4.0, https://creativecommons.org/licenses/by-sa/4.0/",
        "cc by-nc-nd 3.0, CC-BY-NC-ND-3.0, https://creativecommons.org/licenses/by-nc-nd/3.0/",
        "CC0, CC0-1.0, https://creativecommons.org/publicdomain/zero/1.0/"
    })
    void licencesOfCreativeCommonsAreKnown(String written, String name, String address) {
        assertThat(Licence.of(written)).isEqualTo(new Licence(name, Optional.of(address), written));
    }

    @Test
    void anyOtherLicenceKeepsItsWords() {
        assertThat(Licence.of("可以自由使用，注明出处")).isEqualTo(new Licence("other", Optional.empty(), "可以自由使用，注明出处"));
        assertThat(Licence.of("https://data.example/terms").address()).contains("https://data.example/terms");
    }
}
