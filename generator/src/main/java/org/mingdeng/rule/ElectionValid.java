package org.mingdeng.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.place.Place;
import org.mingdeng.record.ElectionForm;
import org.mingdeng.record.ElectionForm.Outcome;
import org.mingdeng.record.ElectionForm.Type;
import org.mingdeng.record.Field;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.Roster;

/**
 * No more ballots come back than were issued. For a villagers committee, more than half of the registered voters vote, each
 * winner has more than half of the ballots (a third in a second election), and the list of voters is public twenty days
 * before the vote (Organic Law of Villagers Committees, article 17 and those that follow).
 */
final class ElectionValid implements Rule {

    private static final int DAYS_OF_LIST = 20;
    private static final int PARTS_OF_SECOND_ELECTION = 3;

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord election : place.forms(RecordKind.ELECTION)) {
            checkNotMore(election, ElectionForm.RETURNED, ElectionForm.ISSUED, diagnostics);
            checkNotMore(election, ElectionForm.ISSUED, ElectionForm.VOTERS, diagnostics);
            if (election.get(ElectionForm.ISSUED).isEmpty()) {
                checkNotMore(election, ElectionForm.RETURNED, ElectionForm.VOTERS, diagnostics);
            }
            if (election.values().require(ElectionForm.BODY) == Roster.Body.VILLAGERS_COMMITTEE) {
                checkVoterList(election, diagnostics);
                checkTurnout(election, diagnostics);
                election.get(ElectionForm.RETURNED)
                        .ifPresent(ballots -> election.rows(ElectionForm.CANDIDATES)
                                .forEach(candidate -> checkVotes(election, candidate, ballots, diagnostics)));
            }
        }
    }

    private static void checkNotMore(
            FormRecord election, Field<Integer> part, Field<Integer> whole, Diagnostics diagnostics) {
        Optional<Integer> some = election.get(part);
        Optional<Integer> all = election.get(whole);
        if (some.isPresent() && all.isPresent() && some.get() > all.get()) {
            diagnostics.report(
                    election.header().at().of(whole),
                    RuleProblem.MORE_BALLOTS_THAN_POSSIBLE,
                    part.title(),
                    some.get(),
                    whole.title(),
                    all.get());
        }
    }

    private static void checkVoterList(FormRecord election, Diagnostics diagnostics) {
        LocalDate polling = election.values().require(ElectionForm.POLLING_DAY);
        LocalDate latest = polling.minusDays(DAYS_OF_LIST);
        election.get(ElectionForm.LIST_DAY)
                .filter(published -> published.isAfter(latest))
                .ifPresent(published -> diagnostics.report(
                        election.header().at().of(ElectionForm.LIST_DAY),
                        election.header().at().of(ElectionForm.POLLING_DAY),
                        RuleProblem.VOTER_LIST_LATE,
                        published,
                        polling,
                        latest));
    }

    private static void checkTurnout(FormRecord election, Diagnostics diagnostics) {
        Optional<Integer> voters = election.get(ElectionForm.VOTERS);
        Optional<Integer> returned = election.get(ElectionForm.RETURNED);
        if (voters.isPresent() && returned.isPresent() && !isMoreThanHalf(returned.get(), voters.get())) {
            diagnostics.report(
                    election.header().at().of(ElectionForm.VOTERS),
                    RuleProblem.ELECTION_NOT_VALID,
                    voters.get(),
                    returned.get(),
                    voters.get() / 2 + 1);
        }
    }

    private static void checkVotes(FormRecord election, FieldValues candidate, int ballots, Diagnostics diagnostics) {
        boolean second = election.values().require(ElectionForm.TYPE) == Type.SECOND;
        boolean elected = candidate
                .get(ElectionForm.OUTCOME)
                .filter(o -> o == Outcome.ELECTED)
                .isPresent();
        int least = second ? (ballots + PARTS_OF_SECOND_ELECTION - 1) / PARTS_OF_SECOND_ELECTION : ballots / 2 + 1;
        candidate
                .get(ElectionForm.VOTES)
                .filter(votes -> elected && votes < least)
                .ifPresent(votes -> diagnostics.report(
                        candidate.provenance().of(ElectionForm.VOTES),
                        RuleProblem.ELECTED_WITHOUT_MAJORITY,
                        candidate.require(ElectionForm.NAME),
                        votes,
                        ballots,
                        second ? new Term("三分之一", "a third") : new Term("过半数", "more than half"),
                        least));
    }

    private static boolean isMoreThanHalf(int part, int whole) {
        return part * 2L > whole;
    }
}
