package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.MaskedName;
import org.mingdeng.value.Moment;
import org.mingdeng.value.Money;
import org.mingdeng.value.NoticePeriod;
import org.mingdeng.value.Percentage;
import org.mingdeng.value.Period;
import org.mingdeng.value.Ratio;
import org.mingdeng.value.TimeLimit;

/** What only the page of one kind of record shows. */
public sealed interface RecordDetail {

    /** The last part of the name of its template. */
    String template();

    /**
     * Of an affair.
     *
     * @param itemCode the code of the catalogue item
     * @param item the catalogue item
     * @param basis the law that asks for it
     * @param isPartyAffair whether it is the party organisation's
     * @param period the period that it reports on
     * @param isNilReturn whether it says that there is nothing to report
     * @param notice the public notice
     * @param review the review
     */
    record AffairDetail(
            String itemCode,
            Term item,
            Optional<String> basis,
            boolean isPartyAffair,
            Optional<Period> period,
            boolean isNilReturn,
            Optional<NoticeView> notice,
            Optional<ReviewView> review)
            implements RecordDetail {
        @Override
        public String template() {
            return "affair";
        }
    }

    /**
     * A public notice.
     *
     * @param period when it is displayed
     * @param state not_yet, open or over
     * @param daysLeft how many days are left to object
     * @param contact the post to turn to
     * @param telephone its office telephone
     * @param address where to come
     * @param manner in which form and when
     */
    record NoticeView(
            NoticePeriod period,
            String state,
            long daysLeft,
            Optional<String> contact,
            Optional<String> telephone,
            Optional<String> address,
            Optional<String> manner) {}

    /**
     * What the supervisory body said.
     *
     * @param body the reviewing body
     * @param date when
     * @param opinion its words
     * @param reviewers who signed
     */
    record ReviewView(String body, LocalDate date, String opinion, Optional<String> reviewers) {}

    /**
     * Of a ledger.
     *
     * @param period the period
     * @param entity whose books they are
     * @param opening the balance brought forward
     * @param income what came in
     * @param expense what went out
     * @param closing what is left
     * @param incomeBy income by category, largest first
     * @param expenseBy expense by category, largest first
     * @param accounts where the money lies
     * @param balances the bars of the opening and the closing balance; empty where a picture would mislead
     * @param trend the periods of these books up to this one, the latest first
     * @param plan how much of the year's plan is spent
     * @param yearRoute the page of the year
     * @param review the review
     * @param accountant who keeps the books
     */
    record LedgerDetail(
            Period period,
            Optional<String> entity,
            Money opening,
            Money income,
            Money expense,
            Money closing,
            List<CategorySum> incomeBy,
            List<CategorySum> expenseBy,
            List<AccountView> accounts,
            Optional<Balances> balances,
            List<PeriodSum> trend,
            Optional<PlanView> plan,
            String yearRoute,
            Optional<ReviewView> review,
            Optional<String> accountant)
            implements RecordDetail {
        public LedgerDetail {
            incomeBy = List.copyOf(incomeBy);
            expenseBy = List.copyOf(expenseBy);
            accounts = List.copyOf(accounts);
            trend = List.copyOf(trend);
        }

        @Override
        public String template() {
            return "ledger";
        }
    }

    /**
     * The sum of a category.
     *
     * @param category the plain word; empty for lines without one
     * @param amount the sum
     * @param lines how many lines
     * @param share its share of the whole, in fen
     * @param bar its bar
     */
    record CategorySum(Optional<String> category, Money amount, int lines, Ratio share, Bar bar) {}

    /**
     * A bar.
     *
     * @param from where it begins, in percent of the width
     * @param length how long it is, in percent of the width
     */
    record Bar(int from, int length) {}

    /**
     * Where a waterfall of money begins and ends. The bars of the categories stand between: each income begins where the one
     * before ended, each expense ends there.
     *
     * @param opening the balance brought forward
     * @param closing the balance carried forward
     */
    record Balances(Bar opening, Bar closing) {}

    /**
     * How much of a year's planned expense is spent.
     *
     * @param year the year
     * @param planned the expense planned for the year
     * @param spent what was spent from its beginning to the end of the period
     * @param share the share of both, in fen
     * @param route the page of the plan
     */
    record PlanView(int year, Money planned, Money spent, Ratio share, String route) {}

    /**
     * Where money lies.
     *
     * @param name its name
     * @param kind cash or bank
     * @param opening its balance brought forward
     * @param closing its balance carried forward
     */
    record AccountView(String name, Term kind, Money opening, Money closing) {}

    /**
     * A period of the same books.
     *
     * @param period the period
     * @param income what came in
     * @param expense what went out
     * @param closing the balance carried forward
     * @param incomeBar the length of the bar of the income, in percent of the longest of all periods
     * @param expenseBar the length of the bar of the expense
     * @param route the page of the ledger
     */
    record PeriodSum(
            Period period, Money income, Money expense, Money closing, int incomeBar, int expenseBar, String route) {}

    /**
     * Of a project fund.
     *
     * @param stage how far it is
     * @param budget the whole budget
     * @param contractPrice the price of the contract with all changes
     * @param paid what was paid
     * @param paidShare the share of the budget that was paid
     * @param settled the audited settlement
     * @param progress how far the works are
     * @param bars budget, contract, payments and settlement, in percent of the largest
     * @param steps what happened, in order
     * @param telephone the office telephone of the one responsible
     */
    record FundDetail(
            Term stage,
            Money budget,
            Optional<Money> contractPrice,
            Money paid,
            Ratio paidShare,
            Optional<Money> settled,
            Optional<Percentage> progress,
            List<BarView> bars,
            List<StepView> steps,
            Optional<String> telephone)
            implements RecordDetail {
        public FundDetail {
            bars = List.copyOf(bars);
            steps = List.copyOf(steps);
        }

        @Override
        public String template() {
            return "fund";
        }
    }

    /**
     * A bar of a chart.
     *
     * @param key the key of its words
     * @param amount what it stands for
     * @param percent its length, in percent of the longest
     */
    record BarView(String key, Money amount, int percent) {}

    /**
     * Something that happened.
     *
     * @param moment when
     * @param label what step it was
     * @param body which office or post acted
     * @param note in one sentence
     * @param facts what else was written about it
     * @param state done, late or open, for its colour
     * @param picture a picture of it
     */
    record StepView(
            Moment moment,
            Term label,
            Optional<String> body,
            Optional<String> note,
            List<FactRow> facts,
            String state,
            Optional<Picture> picture) {
        public StepView {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Of a case.
     *
     * @param type what it is about
     * @param state open, late, done or ended
     * @param limit the time limit
     * @param deadline the last day in time
     * @param tookHours the hours from start to closure, when it is closed
     * @param tookDays the whole days of them
     * @param daysLate how many days it is late
     * @param isClosed whether it is closed
     * @param reporter who reported it, masked
     * @param channel how it came in
     * @param grid the grid
     * @param location where
     * @param level where it was solved
     * @param result what came out
     * @param handler who handled it
     * @param verifier who verified it
     * @param satisfaction what the reporter said
     * @param steps what happened, in order
     */
    record CaseDetail(
            Term type,
            String state,
            TimeLimit limit,
            Optional<LocalDate> deadline,
            Optional<Long> tookHours,
            Optional<Long> tookDays,
            long daysLate,
            boolean isClosed,
            Optional<MaskedName> reporter,
            Optional<String> channel,
            Optional<String> grid,
            Optional<String> location,
            Optional<Term> level,
            Optional<String> result,
            Optional<String> handler,
            Optional<String> verifier,
            Optional<Term> satisfaction,
            List<StepView> steps)
            implements RecordDetail {
        public CaseDetail {
            steps = List.copyOf(steps);
        }

        @Override
        public String template() {
            return "case";
        }
    }

    /**
     * Of a roster.
     *
     * @param body the body
     * @param session which election it is of
     * @param termStart the first day of the term
     * @param termEnd the last day of the term
     * @param isTermOver whether the term is over
     * @param termPercent how much of the term has passed, in percent
     * @param people who holds office
     * @param former who left before the end of the term
     * @param vacancies posts that nobody holds
     */
    record RosterDetail(
            Term body,
            Optional<String> session,
            LocalDate termStart,
            Optional<LocalDate> termEnd,
            boolean isTermOver,
            int termPercent,
            List<PersonView> people,
            List<PersonView> former,
            List<VacancyView> vacancies)
            implements RecordDetail {
        public RosterDetail {
            people = List.copyOf(people);
            former = List.copyOf(former);
            vacancies = List.copyOf(vacancies);
        }

        @Override
        public String template() {
            return "roster";
        }
    }

    /**
     * A post that nobody holds.
     *
     * @param post the post
     * @param since from when
     * @param note how it will be filled
     */
    record VacancyView(String post, Optional<LocalDate> since, Optional<String> note) {}

    /**
     * Of a record whose kind is told by its form.
     *
     * @param figures the numbers that stand out
     * @param told what is told in full
     * @param steps what happened, in order
     * @param stepsTable the name of the table that the steps and votes tell in full, so that it is not shown again
     * @param votes the votes
     * @param clock whether it is finished, and in time; empty when records of its kind are never finished
     * @param around what it shares with affairs: item, period, notice, review, and what belongs with it
     */
    record FormDetail(
            List<FactRow> figures,
            List<FactRow> told,
            List<StepView> steps,
            Optional<String> stepsTable,
            List<VoteView> votes,
            Optional<ClockView> clock,
            Around around)
            implements RecordDetail {
        public FormDetail {
            figures = List.copyOf(figures);
            told = List.copyOf(told);
            steps = List.copyOf(steps);
            votes = List.copyOf(votes);
        }

        @Override
        public String template() {
            return "form";
        }
    }

    /**
     * Whether a matter is finished, and in time.
     *
     * @param state open, late or done
     * @param closed whether it is finished
     * @param daysLate how many days it is late, or was when it was finished
     */
    record ClockView(String state, boolean closed, long daysLate) {}

    /**
     * What a record of any form has besides its own fields.
     *
     * @param item the catalogue item that it answers
     * @param period the period that it reports on
     * @param notice the public notice
     * @param review the review
     */
    record Around(
            Optional<ItemView> item,
            Optional<Period> period,
            Optional<NoticeView> notice,
            Optional<ReviewView> review) {}

    /**
     * An item of the disclosure catalogue.
     *
     * @param code its code
     * @param name its name
     * @param basis the law that asks for it
     */
    record ItemView(String code, Term name, Optional<String> basis) {}

    /**
     * A vote.
     *
     * @param step at which step it was
     * @param entitled how many may vote
     * @param present how many came
     * @param inFavour how many were for it
     * @param against how many were against it
     * @param abstaining how many abstained
     * @param inFavourPercent for it, in percent of those present
     * @param againstPercent against it, in percent of those present
     */
    record VoteView(
            Term step,
            Optional<Integer> entitled,
            int present,
            int inFavour,
            int against,
            int abstaining,
            int inFavourPercent,
            int againstPercent) {}
}
