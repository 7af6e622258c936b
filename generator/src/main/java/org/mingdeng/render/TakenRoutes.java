package org.mingdeng.render;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses that files have taken. An address is one file's or a folder, never both; addresses that differ only in
 * capitals are the same on many disks. Safe for use by several threads.
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
    public synchronized Optional<Clash> take(String route) {
        Optional<Clash> clash = clash(route);
        if (clash.isEmpty()) {
            files.add(folded(route));
            for (int slash = route.indexOf('/'); slash >= 0; slash = route.indexOf('/', slash + 1)) {
                folders.add(folded(route.substring(0, slash)));
            }
        }
        return clash;
    }

    /** Returns what is in the way of an address, if anything is. */
    synchronized Optional<Clash> clash(String route) {
        if (files.contains(folded(route))) {
            return Optional.of(new Clash(RenderProblem.ADDRESS_TWICE, route));
        }
        if (folders.contains(folded(route))) {
            return Optional.of(new Clash(RenderProblem.ADDRESS_IS_A_FOLDER, route));
        }
        for (int slash = route.indexOf('/'); slash >= 0; slash = route.indexOf('/', slash + 1)) {
            String folder = route.substring(0, slash);
            if (files.contains(folded(folder))) {
                return Optional.of(new Clash(RenderProblem.ADDRESS_IS_A_FOLDER, folder));
            }
        }
        return Optional.empty();
    }

    private static String folded(String route) {
        return route.toLowerCase(Locale.ROOT);
    }
}
