package org.mingdeng.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingdeng.cache.CacheDirectory;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.render.Made;

/**
 * What a build remembers of a place, so that the next one can leave the place alone.
 *
 * @param takenAt when the build began to look at the content, in nanoseconds since 1970 by the clock of the disk
 * @param conditions what the place depended on
 * @param inputs its files
 * @param asked which content files outside the place were looked for, and whether they were there
 * @param files the checksum of the list of its files on the disk
 * @param outcome what came out
 */
record PlaceMemory(
        long takenAt,
        Conditions conditions,
        List<Input> inputs,
        Map<String, Boolean> asked,
        long files,
        PlaceOutcome outcome) {

    PlaceMemory {
        inputs = List.copyOf(inputs);
    }

    /** The name under which a place is remembered. */
    static String name(String placePath) {
        return Fingerprint.ofValue(placePath).toString();
    }

    Map<String, Input> inputsByPath() {
        Map<String, Input> byPath = new HashMap<>();
        inputs.forEach(input -> byPath.put(input.path(), input));
        return byPath;
    }

    /**
     * How the files of a place came about; read only when the place is built again.
     *
     * @param files the checksum of the list of the files on the disk
     * @param made how they came about, by route
     */
    record Files(long files, Map<String, Made> made) {

        static final Files NONE = new Files(0, Map.of());

        static String name(String placePath) {
            return PlaceMemory.name(placePath) + ".made";
        }

        static Files read(CacheDirectory cache, String placePath) {
            return cache.read(name(placePath), Files.class).orElse(NONE);
        }
    }
}
