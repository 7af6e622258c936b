package org.mingdeng.site;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.render.FileSink;
import org.mingdeng.render.TakenRoutes;
import org.mingdeng.render.TakenRoutes.Clash;

/** Passes each address of the site on once, and none that would be a file and a folder. */
final class OnceOnly implements FileSink {

    private final FileSink next;
    private final Diagnostics diagnostics;
    private final TakenRoutes taken = new TakenRoutes();
    private final Set<Clash> reported = ConcurrentHashMap.newKeySet();

    OnceOnly(FileSink next, Diagnostics diagnostics) {
        this.next = next;
        this.diagnostics = diagnostics;
    }

    @Override
    public void accept(String route, byte[] bytes) {
        Optional<Clash> clash = taken.take(route);
        if (clash.isEmpty()) {
            next.accept(route, bytes);
        } else if (reported.add(clash.get())) {
            String both = clash.get().route();
            diagnostics.report(Origin.ofFile(both), clash.get().problem(), both);
        }
    }
}
