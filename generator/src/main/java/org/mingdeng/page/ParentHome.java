package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;
import org.mingdeng.value.Period;
import org.mingdeng.value.Ratio;

/**
 * The home of a town or county, made of the summaries of the places below it.
 *
 * @param name its name
 * @param kind the word for what it is
 * @param introduction what it says of itself
 * @param villages how many villages it has
 * @param communities how many communities it has
 * @param households how many households they have
 * @param persons how many people live there
 * @param groups the places below it, under the town that they lie in
 * @param latest the latest records of all places
 * @param cases how the cases of all places stand
 * @param mediations how the disputes of all places stand; empty when there are none
 * @param funds the sums of the project funds of all places
 * @param income what the collectives of villages earned; empty where none tells it
 * @param openNotices how many notices can be objected to
 * @param dutiesOnTime the duties of all places that were answered in time
 * @param dutiesOverdue how many are not answered though their day is over
 * @param people who is responsible
 * @param columns its own lists
 * @param statistics the addresses of its statistics pages
 */
public record ParentHome(
        String name,
        Term kind,
        Optional<String> introduction,
        int villages,
        int communities,
        int households,
        int persons,
        List<Group> groups,
        List<ListLine> latest,
        CaseTotals cases,
        Optional<MediationTotals> mediations,
        FundTotals funds,
        Optional<IncomeTotals> income,
        int openNotices,
        Ratio dutiesOnTime,
        int dutiesOverdue,
        List<PersonView> people,
        List<PlaceHome.ColumnLink> columns,
        StatisticsLinks statistics)
        implements PageContent {

    public ParentHome {
        groups = List.copyOf(groups);
        latest = List.copyOf(latest);
        people = List.copyOf(people);
        columns = List.copyOf(columns);
    }

    /**
     * Places under a heading.
     *
     * @param heading the town, when the places lie in one
     * @param places the places
     */
    public record Group(Optional<PlaceLine> heading, List<PlaceLine> places) {
        public Group {
            places = List.copyOf(places);
        }
    }

    /**
     * A place below as a line of a table.
     *
     * @param name its name
     * @param kind the word for what it is
     * @param route its home
     * @param households how many households
     * @param records how many records it has published
     * @param latest the day of its latest record
     * @param balancePeriod the period of its latest ledger
     * @param balance what is left at the end of it
     * @param fundBudget the budgets of its projects
     * @param fundPaid what was paid of them
     * @param closed closed among accepted cases
     * @param onTime in time among closed cases
     * @param overdue how many open cases are past their limit
     * @param openNotices how many notices can be objected to
     * @param dutiesOnTime the duties that were answered in time
     * @param dutiesOverdue how many are not answered though their day is over
     */
    public record PlaceLine(
            String name,
            Term kind,
            String route,
            int households,
            int records,
            Optional<LocalDate> latest,
            Optional<Period> balancePeriod,
            Optional<Money> balance,
            Money fundBudget,
            Money fundPaid,
            Ratio closed,
            Ratio onTime,
            int overdue,
            int openNotices,
            Ratio dutiesOnTime,
            int dutiesOverdue) {}

    /**
     * How the cases of all places stand.
     *
     * @param reported all cases
     * @param open how many are not ended
     * @param overdue how many of them are past their limit
     * @param closed closed among accepted
     * @param onTime in time among closed
     * @param satisfied satisfied among those asked
     */
    public record CaseTotals(int reported, int open, int overdue, Ratio closed, Ratio onTime, Ratio satisfied) {}

    /**
     * How the disputes of all places stand.
     *
     * @param found how many were found
     * @param handled those that have an outcome among those found
     * @param succeeded those that ended in an agreement among those handled
     * @param statistics the page about them
     */
    public record MediationTotals(int found, Ratio handled, Ratio succeeded, String statistics) {}

    /**
     * The sums of the project funds of all places.
     *
     * @param count how many projects
     * @param budget the budgets
     * @param paid what was paid
     * @param paidShare the share of the budgets that was paid
     */
    public record FundTotals(int count, Money budget, Money paid, Ratio paidShare) {}

    /**
     * What the collectives of all villages earned.
     *
     * @param year the latest year of which one of them tells
     * @param amount what they earned in it
     * @param reached those that earned what they are to earn among all villages; empty where nothing is set
     * @param threshold what each is to earn
     * @param statistics the page about it
     */
    public record IncomeTotals(
            int year, Money amount, Optional<Ratio> reached, Optional<Money> threshold, String statistics) {}

    /**
     * Where statistics are told in full.
     *
     * @param cases the page about cases
     * @param funds the page about project funds
     * @param duties the page about what was disclosed in time; empty where no place is measured
     * @param sums the page about the numbers that add up over places; empty where there are none
     * @param coverage the page about who has published which kinds; empty where nobody has published anything
     * @param screen the wall screen; empty where the site does without
     */
    public record StatisticsLinks(
            String cases,
            String funds,
            Optional<String> duties,
            Optional<String> sums,
            Optional<String> coverage,
            Optional<String> screen) {}

    @Override
    public String template() {
        return "parent-home";
    }
}
