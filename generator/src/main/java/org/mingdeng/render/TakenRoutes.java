package org.mingdeng.render;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses that files have taken. An address is one file's or a folder, never both; addresses that differ only in
 * capitals are the same on many disks.
 */
public final class TakenRoutes {

    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    /**
     * Why an address cannot be taken.
     *
     * @param problem what is wrong
     * @param route the address that two files want, or that is to be a file and a folder
     */
    public record Clash(RenderProblem problem, String route) {}

    /** Takes an address for a file; when something is in its way, says what, and takes nothing. */
    public Optional<Clash> take(String route) {
        Optional<Clash> clash = clash(route);
        if (clash.isEmpty()) {
            String folded = folded(route);
            files.add(folded);
            int slash = folded.lastIndexOf('/');
            while (slash >= 0 && folders.add(folded.substring(0, slash))) {
                slash = folded.lastIndexOf('/', slash - 1);
            }
        }
        return clash;
    }

    /** Returns what is in the way of an address, if anything is. */
    public Optional<Clash> clash(String route) {
        String folded = folded(route);
        if (files.contains(folded)) {
            return Optional.of(new Clash(RenderProblem.ADDRESS_TWICE, route));
        }
        if (folders.contains(folded)) {
            return Optional.of(new Clash(RenderProblem.ADDRESS_IS_A_FOLDER, route));
        }
        int slash = folded.lastIndexOf('/');
        while (slash >= 0 && !folders.contains(folded.substring(0, slash))) {
            if (files.contains(folded.substring(0, slash))) {
                return Optional.of(new Clash(RenderProblem.ADDRESS_IS_A_FOLDER, folded.substring(0, slash)));
            }
            slash = folded.lastIndexOf('/', slash - 1);
        }
        return Optional.empty();
    }

    private static String folded(String route) {
        return route.toLowerCase(Locale.ROOT);
    }
}
