package org.mingdeng.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.value.Cadence;

/**
 * What must be disclosed (公开目录): the built-in items of villages (V), urban communities (U) and party organisations (P), with
 * what a county and a place have changed.
 */
public final class DisclosureCatalogue {

    private static final Map<String, Set<PlaceKind>> PLACES = Map.of(
            "V", Set.of(PlaceKind.VILLAGE),
            "U", Set.of(PlaceKind.COMMUNITY),
            "P", Set.of(PlaceKind.VILLAGE, PlaceKind.COMMUNITY));
    private static final DisclosureCatalogue BUILT_IN = new DisclosureCatalogue(read());

    private final Map<String, DisclosureItem> items;

    private DisclosureCatalogue(Map<String, DisclosureItem> items) {
        this.items = items;
    }

    /** Returns the catalogue that comes with Mingdeng. */
    public static DisclosureCatalogue builtIn() {
        return BUILT_IN;
    }

    /** Returns the catalogue with items changed, added or switched off. */
    public DisclosureCatalogue with(List<CatalogueChange> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Map<String, DisclosureItem> changed = new LinkedHashMap<>(items);
        for (CatalogueChange change : changes) {
            Optional<DisclosureItem> item = Optional.ofNullable(changed.get(change.code()))
                    .or(() -> BUILT_IN.find(change.code())); // switched off above, and on again here
            if (change.isOff()) {
                changed.remove(change.code());
            } else {
                changed.put(change.code(), item.map(change::applied).orElseGet(change::added));
            }
        }
        return new DisclosureCatalogue(changed);
    }

    /** Its items by code. */
    public Collection<DisclosureItem> items() {
        return items.values();
    }

    /** Returns the items that places of a kind owe. */
    public List<DisclosureItem> itemsOf(PlaceKind kind) {
        return items.values().stream()
                .filter(item -> item.places().contains(kind))
                .toList();
    }

    /** Returns the item with a code or a name. */
    public Optional<DisclosureItem> find(String codeOrName) {
        return Optional.ofNullable(items.get(codeOrName.toUpperCase(Locale.ROOT)))
                .or(() -> items.values().stream()
                        .filter(item -> item.name().equals(codeOrName))
                        .findFirst());
    }

    private static Map<String, DisclosureItem> read() {
        Map<String, DisclosureItem> items = new LinkedHashMap<>();
        try (InputStream in = DisclosureCatalogue.class.getResourceAsStream("disclosure-catalogue.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing resource disclosure-catalogue.txt");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> item(line.split(" \\| ", -1)))
                    .forEach(item -> items.put(item.code(), item));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items;
    }

    private static DisclosureItem item(String[] part) {
        Cadence cadence = Cadence.valueOf(part[4].toUpperCase(Locale.ROOT).replace(' ', '_'));
        return new DisclosureItem(
                part[0],
                part[1],
                part[2],
                DisclosureClass.valueOf(part[3].toUpperCase(Locale.ROOT)),
                part[6],
                basis(part[7]),
                cadence,
                cadence == Cadence.YEARLY ? DisclosureItem.DAYS_TO_DISCLOSE_A_YEAR : DisclosureItem.DAYS_TO_DISCLOSE,
                part[5],
                DisclosureItem.CHANNEL,
                DisclosureItem.AUDIENCE,
                DisclosureItem.MANNER,
                PLACES.getOrDefault(part[0].substring(0, 1), Set.of()));
    }

    private static List<LegalBasis> basis(String written) {
        if (written.equals("-")) {
            return List.of();
        }
        List<LegalBasis> basis = new ArrayList<>();
        Arrays.stream(written.split("; ", -1))
                .map(one -> one.split("@", -1))
                .forEach(one -> basis.add(new LegalBasis(one[0], LocalDate.parse(one[1]))));
        return basis;
    }
}
