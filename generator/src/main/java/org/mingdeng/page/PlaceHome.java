package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;
import org.mingdeng.value.Period;
import org.mingdeng.value.Phrase;
import org.mingdeng.value.PlanShape;
import org.mingdeng.value.Ratio;

/**
 * The home of a village or community.
 *
 * @param name its name
 * @param introduction who lives there
 * @param address where its office is
 * @param code its area code
 * @param households how many households
 * @param persons how many people
 * @param status what needs attention, gravest first
 * @param money what its latest ledger says
 * @param latest the latest records
 * @param cases how its cases stand
 * @param people who is responsible
 * @param grids its grids
 * @param plan where its grids are, as a sketch
 * @param columns its lists
 * @param papers its boards as PDF
 * @param offline what it published in a quarter, in one file each, the latest first
 * @param wall how far what hangs on the wall agrees with them
 */
public record PlaceHome(
        String name,
        Optional<String> introduction,
        Optional<String> address,
        Optional<String> code,
        Optional<Integer> households,
        Optional<Integer> persons,
        List<Status> status,
        Optional<MoneyStrip> money,
        List<ListLine> latest,
        CaseFigures cases,
        List<PersonView> people,
        List<GridView> grids,
        Optional<GridPlan> plan,
        List<ColumnLink> columns,
        List<Download> papers,
        List<Link> offline,
        Optional<WallState> wall)
        implements PageContent {

    public PlaceHome {
        status = List.copyOf(status);
        latest = List.copyOf(latest);
        people = List.copyOf(people);
        grids = List.copyOf(grids);
        columns = List.copyOf(columns);
        papers = List.copyOf(papers);
        offline = List.copyOf(offline);
    }

    /**
     * What hangs on the wall, against what the site says.
     *
     * @param posted the day of the last round of posting
     * @param same how many boards hang there as they are now
     * @param all how many boards there are
     * @param changed those that are to be hung up or replaced
     */
    public record WallState(LocalDate posted, int same, int all, List<String> changed) {
        public WallState {
            changed = List.copyOf(changed);
        }
    }

    /**
     * Something that needs attention, or a statement that a check found nothing.
     *
     * @param state late, open or ok
     * @param phrase what it says
     * @param route where it is told in full
     */
    public record Status(String state, Phrase phrase, Optional<String> route) {}

    /**
     * The balance of a ledger in one line.
     *
     * @param period the period
     * @param opening the balance brought forward
     * @param income what came in
     * @param expense what went out
     * @param closing what is left
     * @param largest the largest expenses
     * @param route the ledger's page
     * @param year the year of the period
     * @param yearRoute the page of that year
     */
    public record MoneyStrip(
            Period period,
            Money opening,
            Money income,
            Money expense,
            Money closing,
            List<LargeExpense> largest,
            String route,
            int year,
            String yearRoute) {
        public MoneyStrip {
            largest = List.copyOf(largest);
        }
    }

    /**
     * One of the largest expenses.
     *
     * @param summary for what
     * @param amount how much
     */
    public record LargeExpense(String summary, Money amount) {}

    /**
     * How the cases of a place stand.
     *
     * @param open how many are not ended
     * @param overdue how many of them are past their limit
     * @param medianDays the middle of the days that closed cases took
     * @param closed closed among accepted
     * @param onTime in time among closed
     * @param satisfied satisfied among those asked
     * @param inHand the open cases
     * @param statistics the address of the statistics page
     */
    public record CaseFigures(
            int open,
            int overdue,
            Optional<Long> medianDays,
            Ratio closed,
            Ratio onTime,
            Ratio satisfied,
            List<ListLine> inHand,
            String statistics) {
        public CaseFigures {
            inHand = List.copyOf(inHand);
        }
    }

    /**
     * A sketch of the grids of a place. It shows who looks after whom, not where boundaries run.
     *
     * @param height its height, where its width is 100
     * @param areas the grids
     */
    public record GridPlan(int height, List<GridArea> areas) {
        public GridPlan {
            areas = List.copyOf(areas);
        }
    }

    /**
     * A grid on a sketch.
     *
     * @param name its name
     * @param lead its head
     * @param shape where it is
     */
    public record GridArea(String name, Optional<String> lead, PlanShape shape) {}

    /**
     * A grid.
     *
     * @param name its name
     * @param area which groups or buildings
     * @param households how many households
     * @param lead its head
     * @param officers its officers
     * @param telephone the office telephone
     * @param route the page of its record, when it has one
     */
    public record GridView(
            String name,
            Optional<String> area,
            Optional<Integer> households,
            Optional<String> lead,
            List<String> officers,
            Optional<String> telephone,
            Optional<String> route) {
        public GridView {
            officers = List.copyOf(officers);
        }
    }

    /**
     * A list of the place, with how much it holds.
     *
     * @param kind the folder of the kind
     * @param heading the heading of the list
     * @param count how many records
     * @param route its address
     */
    public record ColumnLink(String kind, Term heading, int count, String route) {}

    @Override
    public String template() {
        return "place-home";
    }
}
