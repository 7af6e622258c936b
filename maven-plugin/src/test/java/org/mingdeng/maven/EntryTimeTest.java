package org.mingdeng.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTimeTest {

    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Test
    void offsetIsTurnedIntoUtc() {
        assertThat(EntryTime.parse("2026-11-01T08:30:00+08:00"))
                .contains(new EntryTime(LocalDateTime.of(2026, 11, 1, 0, 30)));
    }

    @Test
    void digitsAreSecondsSince1970() {
        assertThat(EntryTime.parse("1793491200")).contains(new EntryTime(LocalDateTime.of(2026, 11, 1, 0, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0", "1970-01-01T00:00:00Z"})
    void nothingAndYearsBeforeZipFilesGiveTheEarliestTime(String text) {
        assertThat(EntryTime.parse(text)).contains(new EntryTime(EARLIEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "2126-01-01T00:00:00Z"})
    void yearsAfterZipFilesAreNotWrittenInTheZoneOfTheMachine(String text) {
        assertThat(EntryTime.parse(text).map(time -> time.value().getYear()))
                .hasValueSatisfying(year -> assertThat(year).isEqualTo(2099));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-11-01", "2026-13-01T00:00:00Z"})
    void whatIsNoTimeIsRefused(String text) {
        assertThat(EntryTime.parse(text)).isEmpty();
    }
}
