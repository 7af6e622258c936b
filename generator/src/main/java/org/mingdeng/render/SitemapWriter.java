package org.mingdeng.render;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes sitemaps (sitemaps.org 0.9): one of each place, and an index of them. */
final class SitemapWriter {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private SitemapWriter() {}

    static byte[] ofPages(List<String> addresses) {
        return write("urlset", "url", addresses);
    }

    static byte[] ofSitemaps(List<String> addresses) {
        return write("sitemapindex", "sitemap", addresses);
    }

    private static byte[] write(String root, String entry, List<String> addresses) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append('<').append(root).append(" xmlns=\"").append(NAMESPACE).append("\">\n");
        for (String address : addresses) {
            xml.append('<').append(entry).append("><loc>").append(Html.escape(address));
            xml.append("</loc></").append(entry).append(">\n");
        }
        xml.append("</").append(root).append(">\n");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
