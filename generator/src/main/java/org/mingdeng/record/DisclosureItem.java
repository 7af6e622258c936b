package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.value.Cadence;
import org.mingdeng.value.Period;

/**
 * An item of the disclosure catalogue (公开目录), with the columns of the national catalogues for the grassroots.
 *
 * @param code its code, such as {@code V07}; codes with P are the party's
 * @param name its Chinese name
 * @param englishName its English name
 * @param type its class
 * @param content what is disclosed
 * @param basis the laws that ask for it
 * @param cadence how often
 * @param daysToDisclose how many calendar days after the end of a period it is due
 * @param responsible who discloses it
 * @param channel where
 * @param audience to whom
 * @param manner of its own accord or on request
 * @param places which kinds of places owe it
 */
public record DisclosureItem(
        String code,
        String name,
        String englishName,
        DisclosureClass type,
        String content,
        List<LegalBasis> basis,
        Cadence cadence,
        int daysToDisclose,
        String responsible,
        String channel,
        String audience,
        String manner,
        Set<PlaceKind> places) {

    /** What site owners who say nothing get: within fifteen days after the end of a month or quarter. */
    static final int DAYS_TO_DISCLOSE = 15;

    /** A year's items take longer. */
    static final int DAYS_TO_DISCLOSE_A_YEAR = 31;

    static final String CHANNEL = "公开栏、网站";
    static final String AUDIENCE = "全社会";
    static final String MANNER = "主动公开";

    public DisclosureItem {
        basis = List.copyOf(basis);
        places = Set.copyOf(places);
    }

    /** Whether it is an affair of the party organisation (党务). */
    public boolean isPartyAffair() {
        return type == DisclosureClass.PARTY;
    }

    /** The laws that ask for it, in words; empty when none is known. */
    public Optional<String> basisInWords() {
        return basis.isEmpty()
                ? Optional.empty()
                : Optional.of(basis.stream().map(LegalBasis::toString).collect(Collectors.joining("；")));
    }

    /** Returns the last day on which it can be disclosed in time for a period. */
    public LocalDate dueFor(Period period) {
        return period.last().plusDays(daysToDisclose);
    }
}
