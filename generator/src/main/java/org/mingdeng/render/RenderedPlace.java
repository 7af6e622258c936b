package org.mingdeng.render;

import java.util.List;
import java.util.Optional;

/**
 * What is left to look at when a place is rendered.
 *
 * @param routes the addresses of its files
 * @param sitemap the address of its sitemap, when the site's address is known
 * @param links the links that its texts make to other pages
 */
public record RenderedPlace(List<String> routes, Optional<String> sitemap, List<PageLink> links) {
    public RenderedPlace {
        routes = List.copyOf(routes);
        links = List.copyOf(links);
    }
}
