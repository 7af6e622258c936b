package org.mingdeng.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.record.RecordKind;
import org.mingdeng.value.Money;
import org.mingdeng.value.Period;

/**
 * All that the places above see of a place and of those below it.
 *
 * @param name its name
 * @param kind what kind of place it is
 * @param path its folder below the site's root
 * @param balance the balance of its latest ledger, of its own books only
 * @param totals the sums over the place and all places below it
 * @param children the places right below it
 */
public record PlaceSummary(
        String name,
        PlaceKind kind,
        String path,
        Optional<LatestBalance> balance,
        Totals totals,
        List<PlaceSummary> children) {

    public PlaceSummary {
        children = List.copyOf(children);
    }

    /**
     * What the latest ledger of a place says.
     *
     * @param period the period
     * @param income what came in
     * @param expense what went out
     * @param balance what is left
     */
    public record LatestBalance(Period period, Money income, Money expense, Money balance) {}

    /**
     * Sums over a group of places; two groups that share no place are added with {@link #plus}.
     *
     * @param places how many places of each kind
     * @param households how many households, as far as places say
     * @param persons how many people, as far as places say
     * @param records how many records of each kind
     * @param cases the statistics of the cases
     * @param mediations the statistics of the disputes
     * @param funds the statistics of the project funds
     * @param latest the latest records
     * @param corrections the latest corrections of records
     * @param openNotices the notices that can be objected to
     * @param duties how the duties of the catalogue are kept
     * @param rosters who leads the places
     * @param sums the numbers of forms that add up over places, in the order of kinds and fields
     * @param income what the collectives of villages earned
     */
    public record Totals(
            Map<PlaceKind, Integer> places,
            int households,
            int persons,
            Map<RecordKind, Integer> records,
            CaseStatistics cases,
            MediationStatistics mediations,
            FundStatistics funds,
            List<RecordLine> latest,
            List<CorrectionLine> corrections,
            int openNotices,
            DutyStatistics duties,
            RosterStatistics rosters,
            Map<FormSum.Key, FormSum> sums,
            CollectiveIncome income) {

        /** How many of the latest records are kept. */
        static final int LATEST = 30;

        /** Returns the sums over both groups. */
        public Totals plus(Totals other) {
            List<RecordLine> lines = new ArrayList<>(latest);
            lines.addAll(other.latest);
            List<CorrectionLine> corrected = new ArrayList<>(corrections);
            corrected.addAll(other.corrections);
            return new Totals(
                    merged(places, other.places),
                    households + other.households,
                    persons + other.persons,
                    merged(records, other.records),
                    cases.plus(other.cases),
                    mediations.plus(other.mediations),
                    funds.plus(other.funds),
                    lines.stream().sorted(RecordLine.LATEST_FIRST).limit(LATEST).toList(),
                    CorrectionLine.latest(corrected),
                    openNotices + other.openNotices,
                    duties.plus(other.duties),
                    rosters.plus(other.rosters),
                    mergedSums(sums, other.sums),
                    income.plus(other.income));
        }

        private static Map<FormSum.Key, FormSum> mergedSums(Map<FormSum.Key, FormSum> a, Map<FormSum.Key, FormSum> b) {
            Map<FormSum.Key, FormSum> sum = new TreeMap<>(a);
            b.forEach((key, one) -> sum.merge(key, one, FormSum::plus));
            return sum;
        }

        private static <K extends Comparable<K>> Map<K, Integer> merged(Map<K, Integer> a, Map<K, Integer> b) {
            Map<K, Integer> sum = new TreeMap<>(a);
            b.forEach((key, count) -> sum.merge(key, count, Integer::sum));
            return sum;
        }
    }

    /** Returns the summary with other places below it. */
    public PlaceSummary with(List<PlaceSummary> places) {
        return new PlaceSummary(name, kind, path, balance, totals, places);
    }

    /** Returns the villages and communities at or below the place, in the order of the places. */
    public Stream<PlaceSummary> grassroots() {
        boolean isOne = kind == PlaceKind.VILLAGE || kind == PlaceKind.COMMUNITY;
        return isOne ? Stream.of(this) : children.stream().flatMap(PlaceSummary::grassroots);
    }

    /** Whether the place or one below it has published a record of a kind. */
    public boolean has(RecordKind record) {
        return totals.records().getOrDefault(record, 0) > 0;
    }

    /** Returns the summary of a place with those below it. */
    public static PlaceSummary of(Place place) {
        Totals totals = place.children().stream().map(PlaceSummary::totals).reduce(own(place), Totals::plus);
        Optional<LatestBalance> balance = place.ledgers().stream().findFirst().map(PlaceSummary::balance);
        return new PlaceSummary(
                place.info().name(), place.info().kind(), place.path(), balance, totals, place.children());
    }

    private static LatestBalance balance(Ledger ledger) {
        return new LatestBalance(ledger.period(), ledger.income(), ledger.expense(), ledger.balance());
    }

    private static Totals own(Place place) {
        Map<RecordKind, Integer> records = new TreeMap<>();
        place.records().forEach(record -> records.merge(record.header().kind(), 1, Integer::sum));
        List<RecordLine> lines = place.records().stream()
                .filter(record -> !record.header().isArchivedOn(place.today()))
                .limit(Totals.LATEST)
                .map(record -> RecordLine.of(record, place))
                .toList();
        int openNotices = (int) place.openNotices().count();
        boolean counted = place.isGrassroots();
        return new Totals(
                Map.of(place.info().kind(), 1),
                counted ? place.info().households().orElse(0) : 0,
                counted ? place.info().persons().orElse(0) : 0,
                records,
                CaseStatistics.of(place.cases(), place.today()),
                MediationStatistics.of(place.forms(RecordKind.MEDIATION), place.today()),
                FundStatistics.of(place.funds()),
                lines,
                CorrectionLine.of(place),
                openNotices,
                DutyStatistics.of(Duties.of(place), place.today()),
                place.isGrassroots() ? RosterStatistics.of(place) : RosterStatistics.NONE,
                FormSum.of(place),
                CollectiveIncome.of(place));
    }
}
