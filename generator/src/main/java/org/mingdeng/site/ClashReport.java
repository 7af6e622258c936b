package org.mingdeng.site;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.render.TakenRoutes.Clash;

/** Reports addresses that cannot be taken, each clash once. */
final class ClashReport {

    private final Diagnostics diagnostics;
    private final Set<Clash> reported = new HashSet<>();

    ClashReport(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports what is in the way of an address; returns whether nothing is. */
    boolean isFree(Optional<Clash> inTheWay) {
        inTheWay.filter(reported::add)
                .ifPresent(clash -> diagnostics.report(Origin.ofFile(clash.route()), clash.problem(), clash.route()));
        return inTheWay.isEmpty();
    }
}
