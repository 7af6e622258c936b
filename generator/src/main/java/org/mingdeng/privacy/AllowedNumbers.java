package org.mingdeng.privacy;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The numbers that a site publishes on purpose, such as the mobile of a duty post.
 *
 * @param numbers their digits, as in {@link PersonalDatum#value()}
 */
public record AllowedNumbers(Set<String> numbers) {

    public static final AllowedNumbers NONE = new AllowedNumbers(Set.of());

    public AllowedNumbers {
        numbers = Set.copyOf(numbers);
    }

    /** Whether a number may be published; never true of ID numbers and bank accounts. */
    public boolean contains(PersonalDatum datum) {
        return datum.kind().isNumber() && !datum.kind().isNeverPublic() && numbers.contains(datum.value());
    }

    /** Returns the digits of a number written in any form, as they are compared. */
    public static String digits(String written) {
        Optional<PersonalDatum> known =
                PersonalDataScan.numbers(written).stream().findFirst();
        return known.map(PersonalDatum::value)
                .orElseGet(() -> written.codePoints()
                        .filter(Character::isDigit)
                        .mapToObj(digit -> Integer.toString(Character.digit(digit, 10)))
                        .collect(Collectors.joining()));
    }
}
