package org.mingdeng.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a file that a build wrote. As long as it says so, the file is the one that was written.
 *
 * @param size its size in bytes
 * @param modified when it was last changed, in nanoseconds since 1970
 */
record WrittenFile(long size, long modified) {

    static WrittenFile of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new WrittenFile(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    boolean isStill(Path file) {
        try {
            return equals(of(file));
        } catch (IOException e) {
            return false;
        }
    }
}
