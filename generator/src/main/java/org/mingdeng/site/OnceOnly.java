package org.mingdeng.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.render.FileSink;
import org.mingdeng.render.RenderProblem;
import org.mingdeng.render.TakenRoutes;
import org.mingdeng.render.TakenRoutes.Clash;

/**
 * Passes each address of a place on once, and none that would be a file and a folder. Those that lie below another place's
 * are set aside, to be written when all places are done and nobody else wants them.
 */
final class OnceOnly implements FileSink {

    private final FileSink next;
    private final SiteContext site;
    private final String placePath;
    private final ClashReport clashes;
    private final TakenRoutes taken = new TakenRoutes();
    private final Map<String, String> abroad = new TreeMap<>();

    OnceOnly(FileSink next, SiteContext site, String placePath, Diagnostics diagnostics) {
        this.next = next;
        this.site = site;
        this.placePath = placePath;
        this.clashes = new ClashReport(diagnostics);
    }

    @Override
    public void accept(String route, byte[] bytes) {
        if (take(route)) {
            if (site.ownerOf(route).equals(placePath)) {
                next.accept(route, bytes);
            } else {
                abroad.put(route, new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    @Override
    public boolean keep(String route) {
        if (!next.keep(route)) {
            return false;
        }
        take(route);
        return true;
    }

    private boolean take(String route) {
        return clashes.isFree(
                site.isFolderOfPlaces(route)
                        ? Optional.of(new Clash(RenderProblem.ADDRESS_IS_A_FOLDER, route))
                        : taken.take(route));
    }

    /** The pages that were set aside, by address: they only lead on to others, so that they are small and few. */
    Map<String, String> abroad() {
        return abroad;
    }
}
