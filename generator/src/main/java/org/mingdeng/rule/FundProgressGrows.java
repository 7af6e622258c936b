package org.mingdeng.rule;

import java.util.List;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.FundSchema;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.record.ProjectFund.Progress;

/** The works of a project never go backwards (A09). */
final class FundProgressGrows implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (ProjectFund fund : place.funds()) {
            List<Progress> progress = fund.progress();
            for (int i = 1; i < progress.size(); i++) {
                check(progress.get(i - 1), progress.get(i), diagnostics);
            }
        }
    }

    private static void check(Progress before, Progress after, Diagnostics diagnostics) {
        if (after.date().isBefore(before.date())) {
            diagnostics.report(
                    after.at().of(FundSchema.PROGRESS_DATE),
                    RuleProblem.PROGRESS_OUT_OF_ORDER,
                    after.date(),
                    before.date());
        }
        if (after.percent().percent().compareTo(before.percent().percent()) < 0) {
            diagnostics.report(
                    after.at().of(FundSchema.PROGRESS_PERCENT),
                    RuleProblem.PROGRESS_FALLS,
                    after.percent(),
                    before.percent());
        }
    }
}
