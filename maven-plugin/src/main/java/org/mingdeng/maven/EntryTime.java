package org.mingdeng.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The time that the entries of an archive bear, in UTC and without a zone, so that it is the same on every machine.
 *
 * @param value from 1980 to 2099, the years that a zip file can hold without the zone of the machine
 */
record EntryTime(LocalDateTime value) {

    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final LocalDateTime LATEST = LocalDateTime.of(2099, 12, 31, 23, 59, 58);
    private static final Pattern NO_TIME = Pattern.compile("[^0-9]?");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

    EntryTime {
        if (value.isBefore(EARLIEST)) {
            value = EARLIEST;
        } else if (value.isAfter(LATEST)) {
            value = LATEST;
        }
    }

    /**
     * Reads a {@code project.build.outputTimestamp} as Maven defines it: ISO 8601 with an offset, or seconds since 1970.
     * Nothing, or one character that is no digit, means that a project sets no time; its archives bear the earliest.
     *
     * @return the time; empty when the text is none
     */
    static Optional<EntryTime> parse(String text) {
        if (NO_TIME.matcher(text).matches()) {
            return Optional.of(new EntryTime(EARLIEST));
        }
        try {
            Instant instant = SECONDS.matcher(text).matches()
                    ? Instant.ofEpochSecond(Long.parseLong(text))
                    : OffsetDateTime.parse(text).toInstant();
            return Optional.of(new EntryTime(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
