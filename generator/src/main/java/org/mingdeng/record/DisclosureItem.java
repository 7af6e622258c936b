package org.mingdeng.record;

import java.util.Optional;

/**
 * An item of the disclosure catalogue (公开目录).
 *
 * @param code its code, such as {@code V07}; codes with P are the party's
 * @param name its Chinese name
 * @param englishName its English name
 * @param basis the law or rule that asks for it, when there is one
 */
public record DisclosureItem(String code, String name, String englishName, Optional<String> basis) {

    /** Whether it is an affair of the party organisation (党务). */
    public boolean isPartyAffair() {
        return code.startsWith("P");
    }
}
