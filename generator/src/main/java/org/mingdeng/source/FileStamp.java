package org.mingdeng.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What a file system says of a file. A file whose stamp is the same has the same bytes, unless it was changed in the moment
 * in which the stamp was taken: where there is a time of change it cannot be set by hand, and a file that was put in the
 * place of another, as by a fresh checkout, has another number and another time of change.
 *
 * @param size its size in bytes
 * @param modified when its bytes were last changed, in nanoseconds since 1970; a program may set it
 * @param changed when its bytes or its attributes were last changed, in nanoseconds; 0 where the system does not know
 * @param number its number on the disk; 0 where the system does not give one
 */
public record FileStamp(long size, long modified, long changed, long number) {

    /** What is known of a file that was not looked at; no file has this stamp. */
    static final FileStamp UNKNOWN = new FileStamp(-1, 0, 0, 0);

    private static final String UNIX = "unix:size,lastModifiedTime,ctime,ino";

    /** Takes the stamp of a file, of what it leads to when it is a link. */
    static FileStamp of(Path file, boolean isUnix) throws IOException {
        if (!isUnix) {
            return of(Files.readAttributes(file, BasicFileAttributes.class));
        }
        Map<String, Object> attributes = Files.readAttributes(file, UNIX);
        return new FileStamp(
                number(attributes, "size"),
                number(attributes, "lastModifiedTime"),
                number(attributes, "ctime"),
                number(attributes, "ino"));
    }

    /** Makes the stamp of a file from what is known without asking for the time of change. */
    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.size(), nanos(attributes.lastModifiedTime()), 0, 0);
    }

    private static long number(Map<String, Object> attributes, String name) {
        Object value = Objects.requireNonNull(attributes.get(name));
        return value instanceof FileTime time ? nanos(time) : (Long) value;
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    /** Whether the file was last changed before an instant, in nanoseconds since 1970. */
    public boolean isBefore(long instant) {
        return Math.max(modified, changed) < instant;
    }
}
