package org.mingdeng.render;

import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostic;

/**
 * A link between pages that a text makes.
 *
 * @param route where it leads
 * @param finding what is to be reported when no page is published there; empty when the check is switched off
 */
public record PageLink(String route, Optional<Diagnostic> finding) {}
