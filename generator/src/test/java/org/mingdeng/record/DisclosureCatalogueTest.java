package org.mingdeng.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingdeng.value.Cadence;

class DisclosureCatalogueTest {

    private static CatalogueChange change(String code, boolean isOff, Optional<Cadence> cadence) {
        Optional<String> same = Optional.empty();
        return new CatalogueChange(
                code,
                isOff,
                same,
                Optional.empty(),
                same,
                List.of(),
                cadence,
                Optional.empty(),
                same,
                same,
                same,
                same,
                List.of());
    }

    @Test
    void itemThatTheSiteSwitchesOffIsItselfAgainWhereAPlaceSwitchesItOn() {
        DisclosureCatalogue ofSite = DisclosureCatalogue.builtIn().with(List.of(change("V31", true, Optional.empty())));

        DisclosureCatalogue ofPlace = ofSite.with(List.of(change("V31", false, Optional.of(Cadence.ON_EVENT))));

        assertThat(ofSite.find("V31")).isEmpty();
        assertThat(ofPlace.find("V31")).get().extracting(DisclosureItem::name).isEqualTo("积分评定与兑换");
        assertThat(ofPlace.find("V31"))
                .get()
                .extracting(DisclosureItem::cadence)
                .isEqualTo(Cadence.ON_EVENT);
    }
}
