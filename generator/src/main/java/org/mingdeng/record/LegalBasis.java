package org.mingdeng.record;

import java.time.LocalDate;

/**
 * The law or rule that asks for a disclosure (公开依据).
 *
 * @param law its name with the article, such as 村民委员会组织法第三十五条
 * @param holdsFrom the day from which it holds
 */
public record LegalBasis(String law, LocalDate holdsFrom) {

    /** Its words on pages: the day is said, because numbers of articles move. */
    @Override
    public String toString() {
        return law + "（" + holdsFrom.getYear() + "年" + holdsFrom.getMonthValue() + "月" + holdsFrom.getDayOfMonth()
                + "日起施行）";
    }
}
