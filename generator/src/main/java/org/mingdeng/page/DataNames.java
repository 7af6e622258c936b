package org.mingdeng.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.place.Place;
import org.mingdeng.record.RecordHeader;

/**
 * Names for programs, made from addresses: lower-case letters, digits, hyphens, underscores, and dots for folders. What
 * cannot stand in one, such as Han characters, is left out, and a part of the address's hash tells such names apart.
 */
final class DataNames {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9_/-]+");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-z0-9_-]+");
    private static final int HASH_LENGTH = 10;

    private DataNames() {}

    /** Returns the name of an address without its ending; different addresses have different names. */
    static String of(String address) {
        if (PLAIN.matcher(address).matches()) {
            return address.replace('/', '.');
        }
        String left =
                NOT_IN_NAMES.matcher(address.replace('/', '.')).replaceAll(".").replaceAll("^\\.|\\.$", "");
        String hash = Fingerprint.of(address.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, HASH_LENGTH);
        return left.isEmpty() ? hash : left + "." + hash;
    }

    /** Returns the name of a record. */
    static String of(RecordHeader header, Place place) {
        return of(withoutEnding(place.pageOf(header)));
    }

    /** Returns an address without its ending. */
    static String withoutEnding(String route) {
        return route.substring(0, route.lastIndexOf('.'));
    }
}
