package org.mingdeng.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.render.FileSink;
import org.mingdeng.render.RenderProblem;

/**
 * Passes each address of a place on once; addresses that differ only in capitals are the same on many disks. Those that lie
 * below another place's are set aside, to be compared when all places are done.
 */
final class OnceOnly implements FileSink {

    private final FileSink next;
    private final Predicate<String> isAbroad;
    private final Diagnostics diagnostics;
    private final Set<String> taken = new HashSet<>();
    private final List<String> abroad = new ArrayList<>();

    OnceOnly(FileSink next, Predicate<String> isAbroad, Diagnostics diagnostics) {
        this.next = next;
        this.isAbroad = isAbroad;
        this.diagnostics = diagnostics;
    }

    @Override
    public void accept(String route, byte[] bytes) {
        if (take(route)) {
            next.accept(route, bytes);
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
        if (!taken.add(route.toLowerCase(Locale.ROOT))) {
            diagnostics.report(Origin.ofFile(route), RenderProblem.ADDRESS_TWICE, route);
            return false;
        }
        if (isAbroad.test(route)) {
            abroad.add(route);
        }
        return true;
    }

    /** Counts addresses as taken that others have passed on. */
    OnceOnly startingWith(Set<String> routes) {
        routes.forEach(route -> taken.add(route.toLowerCase(Locale.ROOT)));
        return this;
    }

    List<String> abroad() {
        return abroad;
    }
}
