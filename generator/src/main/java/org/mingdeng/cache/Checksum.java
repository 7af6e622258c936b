package org.mingdeng.cache;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Two cyclic redundancy checks side by side, 64 bits: tells a value from the one that stood in its place before. Values that
 * somebody could forge, and values that are looked up by it, need a {@link Fingerprint}.
 *
 * <p>Reason: a machine adds up two checks of a view in a tenth of the time of a SHA-256, which took a quarter of a build.
 */
public final class Checksum {

    private Checksum() {}

    /** Returns the checksum of a value made of records, texts, numbers, days, lists and the like. */
    public static long ofValue(Object value) {
        return ValueWriter.forChecksum().write(value).checksum();
    }

    /** Returns the checksum of bytes. */
    public static long of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    static long of(byte[] bytes, int from, int length) {
        CRC32 one = new CRC32();
        one.update(bytes, from, length);
        CRC32C other = new CRC32C();
        other.update(bytes, from, length);
        return one.getValue() << Integer.SIZE | other.getValue();
    }
}
