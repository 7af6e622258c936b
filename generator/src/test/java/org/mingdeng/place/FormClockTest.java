package org.mingdeng.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How matters stand against the day by which they must be finished. */
class FormClockTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);

    @Test
    void openMatterIsOverdueFromTheDayAfterItsLastOne() {
        FormClock open = new FormClock(START, Optional.of(DUE), Optional.empty());

        assertThat(open.isOverdueOn(DUE)).isFalse();
        assertThat(open.isOverdueOn(DUE.plusDays(1))).isTrue();
        assertThat(open.daysLate(DUE.plusDays(4))).isEqualTo(4);
    }

    @Test
    void matterThatWasFinishedLateStaysLateButIsNotOverdue() {
        FormClock late = new FormClock(START, Optional.of(DUE), Optional.of(DUE.plusDays(3)));

        assertThat(late.isLateOn(DUE.plusDays(30))).isTrue();
        assertThat(late.daysLate(DUE.plusDays(30))).isEqualTo(3);
        assertThat(late.isOverdueOn(DUE.plusDays(30))).isFalse();
    }

    @Test
    void matterWithoutALastDayIsNeverLate() {
        FormClock open = new FormClock(START, Optional.empty(), Optional.empty());

        assertThat(open.isLateOn(DUE.plusYears(1))).isFalse();
    }

    @Test
    void matterFinishedOnTheDayItCameTookOneDay() {
        assertThat(new FormClock(START, Optional.empty(), Optional.of(START)).daysTaken())
                .isEqualTo(1);
        assertThat(new FormClock(START, Optional.empty(), Optional.of(DUE)).daysTaken())
                .isEqualTo(18);
    }
}
