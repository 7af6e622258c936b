package org.mingdeng.page;

import java.util.Optional;
import org.mingdeng.record.PlaceInfo.Contact;

/**
 * Someone to call.
 *
 * @param name for what, or which office
 * @param telephone the office telephone
 * @param note hours and the like
 */
public record ContactView(String name, String telephone, Optional<String> note) {
    static ContactView of(Contact contact) {
        return new ContactView(contact.name(), contact.telephone(), contact.note());
    }
}
