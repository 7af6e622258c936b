package org.mingdeng.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The built-in disclosure catalogues of villages (V), urban communities (U) and party organisations (P). */
public final class DisclosureCatalogue {

    private static final DisclosureCatalogue BUILT_IN = new DisclosureCatalogue(read());

    private final List<DisclosureItem> items;

    private DisclosureCatalogue(List<DisclosureItem> items) {
        this.items = List.copyOf(items);
    }

    /** Returns the catalogue that comes with Mingdeng. */
    public static DisclosureCatalogue builtIn() {
        return BUILT_IN;
    }

    /** Its items by code. */
    public List<DisclosureItem> items() {
        return items;
    }

    /** Returns the item with a code or a name. */
    public Optional<DisclosureItem> find(String codeOrName) {
        return items.stream()
                .filter(item ->
                        item.code().equalsIgnoreCase(codeOrName) || item.name().equals(codeOrName))
                .findFirst();
    }

    private static List<DisclosureItem> read() {
        List<DisclosureItem> items = new ArrayList<>();
        try (InputStream in = DisclosureCatalogue.class.getResourceAsStream("disclosure-catalogue.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing resource disclosure-catalogue.txt");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .map(part -> new DisclosureItem(part[0], part[1], part[2], basis(part[3])))
                    .forEach(items::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items;
    }

    private static Optional<String> basis(String written) {
        return written.equals("-") ? Optional.empty() : Optional.of(written);
    }
}
