package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;

/**
 * Someone in office, as a card.
 *
 * @param name the name
 * @param initial the first character of the name, shown where there is no photo
 * @param post the post
 * @param body the body
 * @param portfolio what the holder is in charge of
 * @param telephone the office telephone
 * @param photo the address of the portrait
 * @param since the first day in office
 * @param until the last day in office, for holders who left
 * @param crossPosts posts in other bodies
 * @param duty when the holder can be met
 */
public record PersonView(
        String name,
        String initial,
        String post,
        Term body,
        Optional<String> portfolio,
        Optional<String> telephone,
        Optional<String> photo,
        LocalDate since,
        Optional<LocalDate> until,
        List<String> crossPosts,
        Optional<String> duty) {
    public PersonView {
        crossPosts = List.copyOf(crossPosts);
    }
}
