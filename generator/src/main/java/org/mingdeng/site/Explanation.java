package org.mingdeng.site;

import java.util.List;
import org.mingdeng.render.RenderedPlace.Reason;

/**
 * Why a file of the site was written.
 *
 * @param route its address
 * @param reason why it was made again
 * @param causes why its place was built again
 */
public record Explanation(String route, Reason reason, List<Cause> causes) {
    public Explanation {
        causes = List.copyOf(causes);
    }
}
