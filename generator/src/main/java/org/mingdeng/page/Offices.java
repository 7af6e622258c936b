package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
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
     * What was put to the vote, with how the votes went.
     *
     * @param page the page of the decision
     * @param text what was put to the vote
     * @param body the body that decides, as its roster names it when there is one
     * @param classification what kind of matter it is
     * @param proposed the day on which it was first proposed
     * @param requirement how many must come to the body, and how many must agree
     * @param isPassed whether it was carried; empty while nothing is decided
     * @param votes the votes, in order
     */
    public record Motion(
            String page,
            String text,
            Term body,
            Term classification,
            LocalDate proposed,
            Optional<Term> requirement,
            Optional<Boolean> isPassed,
            List<Vote> votes) {
        public Motion {
            votes = List.copyOf(votes);
        }
    }

    /**
     * How one body voted on a motion.
     *
     * @param body the body, as its roster names it when there is one
     * @param step at which step of the decision it was
     * @param date the day of the vote
     * @param isPassed whether the body carried the motion; empty where it does not decide on it
     * @param inFavour how many were for it
     * @param against how many were against it
     * @param abstaining how many abstained
     */
    public record Vote(
            Term body,
            Term step,
            LocalDate date,
            Optional<Boolean> isPassed,
            int inFavour,
            int against,
            int abstaining) {}
}
