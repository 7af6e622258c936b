package org.mingdeng.render;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Turns routes into links: relative ones between pages, absolute ones where a base address is known. */
final class Addresses {

    private static final String UNRESERVED = "-._~/!$'()*,;:@";
    private static final String INDEX = "index.html";
    private static final String NOT_FOUND = "404.html";

    private final Optional<String> baseUrl;

    Addresses(Optional<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Returns the link from one page to another, relative so that it works from a folder and under any base path. */
    String link(String from, String to) {
        if (from.equals(NOT_FOUND) && baseUrl.isPresent()) {
            return URI.create(baseUrl.get()).getRawPath() + "/" + encode(to); // shown for addresses at any depth
        }
        return encode(path(from, to));
    }

    /** Returns the way from the folder of one file to another file, as a path on the disk. */
    static String path(String from, String to) {
        int common = 0; // where the folders that both are in end
        int limit = Math.min(from.lastIndexOf('/'), to.lastIndexOf('/'));
        for (int i = 0; i <= limit && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                common = i + 1;
            }
        }
        StringBuilder path = new StringBuilder();
        for (int slash = from.indexOf('/', common); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            path.append("../");
        }
        return path.append(to, common, to.length()).toString();
    }

    /** Returns the absolute address of a route; empty when the site's address is not known. */
    Optional<String> absolute(String route) {
        boolean isIndex = route.equals(INDEX) || route.endsWith("/" + INDEX);
        String path = isIndex ? route.substring(0, route.length() - INDEX.length()) : route;
        return baseUrl.map(base -> base + "/" + encode(path));
    }

    /** Returns the absolute address, or where none is known a name made from the route, which stays the same. */
    String identifier(String route) {
        return absolute(route)
                .orElseGet(() -> "urn:uuid:" + UUID.nameUUIDFromBytes(route.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns a path as an address in which only signs that have a meaning in addresses are encoded. */
    static String iri(String path) {
        return path.replace("%", "%25").replace(" ", "%20").replace("?", "%3F").replace("#", "%23");
    }

    static String encode(String path) {
        int plain = 0;
        while (plain < path.length() && isPlain(path.charAt(plain))) {
            plain++;
        }
        if (plain == path.length()) {
            return path;
        }
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlain(c)) {
                encoded.append(c);
            } else {
                encoded.append(hex(b));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(int c) {
        return (c < 0x80 && Character.isLetterOrDigit(c)) || UNRESERVED.indexOf(c) >= 0;
    }

    private static String hex(byte b) {
        return "%" + Character.toUpperCase(Character.forDigit((b >> 4) & 0xF, 16))
                + Character.toUpperCase(Character.forDigit(b & 0xF, 16));
    }
}
