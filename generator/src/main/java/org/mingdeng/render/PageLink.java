package org.mingdeng.render;

import org.mingdeng.diagnostic.Origin;

/**
 * A link between pages that a text makes.
 *
 * @param route where it leads
 * @param origin where it was written
 */
public record PageLink(String route, Origin origin) {}
