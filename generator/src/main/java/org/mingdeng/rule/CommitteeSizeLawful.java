package org.mingdeng.rule;

import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.ElectionForm;
import org.mingdeng.record.ElectionForm.Outcome;
import org.mingdeng.record.ElectionForm.Type;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.Roster;

/** A general election gives a villagers committee three to seven members, a residents committee five to nine (both Organic Laws). */
final class CommitteeSizeLawful implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord election : place.forms(RecordKind.ELECTION)) {
            if (election.values().require(ElectionForm.TYPE) == Type.GENERAL) {
                Size.of(election.values().require(ElectionForm.BODY))
                        .ifPresent(size -> check(election, size, diagnostics));
            }
        }
    }

    private static void check(FormRecord election, Size size, Diagnostics diagnostics) {
        int elected = (int) election.rows(ElectionForm.CANDIDATES).stream()
                .filter(CommitteeSizeLawful::isElected)
                .count();
        if (elected > 0 && (elected < size.least || elected > size.most)) {
            diagnostics.report(
                    election.header().at().of(ElectionForm.CANDIDATES),
                    RuleProblem.COMMITTEE_SIZE_WRONG,
                    election.values().require(ElectionForm.BODY).label(),
                    elected,
                    size.least,
                    size.most);
        }
    }

    private static boolean isElected(FieldValues candidate) {
        return candidate
                .get(ElectionForm.OUTCOME)
                .filter(o -> o == Outcome.ELECTED)
                .isPresent();
    }

    /** How many members a committee may have. */
    private record Size(int least, int most) {
        static Optional<Size> of(Roster.Body body) {
            if (body == Roster.Body.VILLAGERS_COMMITTEE) {
                return Optional.of(new Size(3, 7));
            }
            return body == Roster.Body.RESIDENTS_COMMITTEE ? Optional.of(new Size(5, 9)) : Optional.empty();
        }
    }
}
