package org.mingdeng.value;

import java.util.Optional;

/** How often an item of the disclosure catalogue is disclosed (公开频次). */
public enum Cadence {
    MONTHLY(Period.Unit.MONTH),
    QUARTERLY(Period.Unit.QUARTER),
    HALF_YEARLY(Period.Unit.HALF_YEAR),
    YEARLY(Period.Unit.YEAR),
    ON_EVENT(null),
    CAMPAIGN(null),
    PERMANENT(null);

    private final Optional<Period.Unit> unit;

    Cadence(Period.@org.jspecify.annotations.Nullable Unit unit) {
        this.unit = Optional.ofNullable(unit);
    }

    /** The periods that each have a duty of their own; empty for what is disclosed when it happens, or always. */
    public Optional<Period.Unit> unit() {
        return unit;
    }
}
