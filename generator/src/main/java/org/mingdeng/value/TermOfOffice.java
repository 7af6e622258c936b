package org.mingdeng.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time for which a body is elected.
 *
 * @param first its first day
 * @param last its last day, when it is known
 */
public record TermOfOffice(LocalDate first, Optional<LocalDate> last) {

    /** Whether the term is over on a day. */
    public boolean isOverOn(LocalDate day) {
        return last.filter(day::isAfter).isPresent();
    }
}
