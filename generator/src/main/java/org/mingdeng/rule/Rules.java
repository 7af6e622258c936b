package org.mingdeng.rule;

import java.util.List;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;

/** All rules. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new AmountsPlausible(),
            new AppraisalsPassed(),
            new AssembliesHeld(),
            new AuditsFollowed(),
            new BalanceSheetsBalance(),
            new BodiesWellComposed(),
            new CaseClosedComplete(),
            new CaseEventsInOrder(),
            new CaseGridsExist(),
            new CaseLimitsKept(),
            new CaseStepsAllowed(),
            new CommitteeSizeLawful(),
            new ContractsCurrent(),
            new CorrectionsInTime(),
            new DatesInOrder(),
            new DatesPossible(),
            new DeadlinesKept(),
            new DecisionBodyCompetent(),
            new DecisionStepsInOrder(),
            new DecisionVotesValid(),
            new DetailsTold(),
            new DisplayedLongEnough(),
            new DistributionsAllowed(),
            new DistributionsDecided(),
            new DutiesMet(),
            new ElectionValid(),
            new EntryDatesInPeriod(),
            new FinanceReviewed(),
            new FormNumbersNotNegative(),
            new FormsAddUp(),
            new FormsContinue(),
            new FundDatesPossible(),
            new FundPaidShareTrue(),
            new FundPaymentsWithinContract(),
            new FundProgressGrows(),
            new FundSourcesAddUp(),
            new GridsAgree(),
            new GridsAsUsual(),
            new GridsDistinct(),
            new GuaranteesWithinLimit(),
            new HouseholdsKnown(),
            new LargeExpensesDecided(),
            new LeavingAuditsPublished(),
            new LedgerAccountsAddUp(),
            new LedgerAfterItsPeriod(),
            new LedgerBalances(),
            new LedgerClosingFollows(),
            new LedgerLinesPlausible(),
            new LedgerOpeningContinues(),
            new LedgerProjectsExist(),
            new LedgerTotalsMatchLines(),
            new LedgersDoNotOverlap(),
            new LeviesDecided(),
            new LeviesWithinCap(),
            new ListsPrivate(),
            new MaintenanceCurrent(),
            new MediationsConsented(),
            new MeetingCostsShared(),
            new MeetingsFollowed(),
            new MoneyRecordsAgree(),
            new NilReturnSaysNothing(),
            new NoticeAfterPublication(),
            new NoticeComplete(),
            new NoticeLongEnough(),
            new NoticeTermsKept(),
            new PartnerSharesWhole(),
            new PaymentsMatchLedger(),
            new PlansKept(),
            new PointsNotNegative(),
            new PostingsLongEnough(),
            new QuestionsAnswered(),
            new RelatedRecordsExist(),
            new RosterMembersWithinTerm(),
            new RosterTermsValid(),
            new StatementLinesFit(),
            new TaggedNumbersAgree(),
            new TextNumbersTrue(),
            new VoucherNumbersUnique(),
            new WordsPlain());

    private Rules() {}

    /** Checks a place against all rules. */
    public static void check(Place place, Diagnostics diagnostics) {
        ALL.forEach(rule -> rule.check(place, diagnostics));
    }
}
