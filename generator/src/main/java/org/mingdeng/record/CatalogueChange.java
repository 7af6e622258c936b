package org.mingdeng.record;

import java.util.List;
import java.util.Optional;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.value.Cadence;

/**
 * What a county or a place says differently about an item of the disclosure catalogue, or an item that it adds.
 *
 * @param code the code of the item
 * @param isOff whether the item is switched off
 * @param name its name
 * @param type its class
 * @param content what is disclosed
 * @param basis the laws that ask for it
 * @param cadence how often
 * @param daysToDisclose how many days after the end of a period it is due
 * @param responsible who discloses it
 * @param channel where
 * @param audience to whom
 * @param manner of its own accord or on request
 * @param places which kinds of places owe it
 */
public record CatalogueChange(
        String code,
        boolean isOff,
        Optional<String> name,
        Optional<DisclosureClass> type,
        Optional<String> content,
        List<LegalBasis> basis,
        Optional<Cadence> cadence,
        Optional<Integer> daysToDisclose,
        Optional<String> responsible,
        Optional<String> channel,
        Optional<String> audience,
        Optional<String> manner,
        List<PlaceKind> places) {

    public CatalogueChange {
        basis = List.copyOf(basis);
        places = List.copyOf(places);
    }

    /** Returns the item as changed. */
    DisclosureItem applied(DisclosureItem item) {
        return new DisclosureItem(
                item.code(),
                name.orElse(item.name()),
                name.orElse(item.englishName()),
                type.orElse(item.type()),
                content.orElse(item.content()),
                basis.isEmpty() ? item.basis() : basis,
                cadence.orElse(item.cadence()),
                daysToDisclose.orElse(item.daysToDisclose()),
                responsible.orElse(item.responsible()),
                channel.orElse(item.channel()),
                audience.orElse(item.audience()),
                manner.orElse(item.manner()),
                places.isEmpty() ? item.places() : java.util.Set.copyOf(places));
    }

    /** Returns the item that it adds; a name, a cadence and the places that owe it are there, the schema asks for them. */
    DisclosureItem added() {
        DisclosureItem empty = new DisclosureItem(
                code,
                code,
                code,
                DisclosureClass.OTHER,
                "",
                List.of(),
                Cadence.ON_EVENT,
                DisclosureItem.DAYS_TO_DISCLOSE,
                "",
                DisclosureItem.CHANNEL,
                DisclosureItem.AUDIENCE,
                DisclosureItem.MANNER,
                java.util.Set.of(PlaceKind.VILLAGE, PlaceKind.COMMUNITY));
        return applied(empty);
    }
}
