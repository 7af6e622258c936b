package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.RecordDetail.RosterDetail;

/**
 * Who holds office in a place, and what its bodies decided, for other programs.
 *
 * @param place the name of the place
 * @param path its folder
 * @param code its twelve-digit area code
 * @param kind what kind of place it is
 * @param bodies its bodies as the pages of the rosters show them
 * @param motions what was put to the vote
 */
public record Offices(
        String place, String path, Optional<String> code, Term kind, List<OfficeBody> bodies, List<Motion> motions)
        implements DataContent {

    public Offices {
        bodies = List.copyOf(bodies);
        motions = List.copyOf(motions);
    }

    /**
     * A body in one term of office.
     *
     * @param page the page of its roster
     * @param title the title of that page
     * @param isArchived whether the roster is one of the past
     * @param detail who holds office in it
     */
    public record OfficeBody(String page, String title, boolean isArchived, RosterDetail detail) {}

    /**
     * What was put to the vote, with how the vote went.
     *
     * @param page the page of the decision
     * @param text what was put to the vote
     * @param body the body that voted, as its roster names it
     * @param classification what kind of matter it is
     * @param date the day of the vote
     * @param requirement which majority it needs
     * @param isPassed whether it was carried
     * @param counts the votes: yes, no, abstain
     */
    public record Motion(
            String page,
            String text,
            Term body,
            Optional<Term> classification,
            LocalDate date,
            Optional<String> requirement,
            boolean isPassed,
            Map<String, Integer> counts) {
        public Motion {
            counts = Map.copyOf(counts);
        }
    }
}
