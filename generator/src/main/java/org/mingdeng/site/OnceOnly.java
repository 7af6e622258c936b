package org.mingdeng.site;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.render.FileSink;
import org.mingdeng.render.RenderProblem;

/** Passes each address on once; addresses that differ only in capitals are the same on many disks. */
final class OnceOnly implements FileSink {

    private final FileSink next;
    private final Diagnostics diagnostics;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    OnceOnly(FileSink next, Diagnostics diagnostics) {
        this.next = next;
        this.diagnostics = diagnostics;
    }

    @Override
    public void accept(String route, byte[] bytes) {
        if (taken.add(route.toLowerCase(Locale.ROOT))) {
            next.accept(route, bytes);
        } else {
            diagnostics.report(Origin.ofFile(route), RenderProblem.ADDRESS_TWICE, route);
        }
    }
}
