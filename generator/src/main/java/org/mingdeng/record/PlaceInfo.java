package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.value.Money;
import org.mingdeng.value.PlanShape;

/**
 * What a place says of itself in {@code place.yaml}.
 *
 * @param name its name
 * @param kind what kind of place it is
 * @param code its twelve-digit area code
 * @param introduction who lives there and from what
 * @param address where its office is
 * @param households how many households
 * @param persons how many people
 * @param contacts whom to call for what
 * @param supervision the supervision telephones, which every notice prints
 * @param grids its grids
 * @param catalogue what it says differently about the disclosure catalogue
 * @param dutiesFrom from when its disclosures are measured against the catalogue
 * @param largeExpense from which amount an expense needs a decision
 * @param incomeThreshold what the collective of a village is to earn in a year
 * @param boards what it says differently about printed boards
 * @param at where it was written
 */
public record PlaceInfo(
        String name,
        PlaceKind kind,
        Optional<String> code,
        Optional<String> introduction,
        Optional<String> address,
        Optional<Integer> households,
        Optional<Integer> persons,
        List<Contact> contacts,
        List<Contact> supervision,
        List<GridInfo> grids,
        List<CatalogueChange> catalogue,
        Optional<LocalDate> dutiesFrom,
        Optional<Money> largeExpense,
        Optional<Money> incomeThreshold,
        BoardSettings.Change boards,
        Provenance at) {

    public PlaceInfo {
        contacts = List.copyOf(contacts);
        supervision = List.copyOf(supervision);
        grids = List.copyOf(grids);
        catalogue = List.copyOf(catalogue);
    }

    /** The kinds of places, each with the committee that publishes for it. */
    public enum PlaceKind implements Choice {
        COUNTY("县", "county", "人民政府", "区", "县级市"),
        TOWN("镇", "town", "人民政府", "乡镇", "乡", "街道"),
        VILLAGE("村", "village", "村民委员会", "行政村"),
        COMMUNITY("社区", "community", "居民委员会", "城市社区");

        private final Words words;
        private final String committee;

        PlaceKind(String chinese, String english, String committee, String... others) {
            this.words = Words.of(chinese, english, others);
            this.committee = committee;
        }

        @Override
        public Words words() {
            return words;
        }

        /** What the name of the publishing body ends with. */
        public String committee() {
            return committee;
        }

        /** Whether places of another kind may lie in this one. */
        public boolean mayContain(PlaceKind other) {
            return compareTo(other) < 0 && this != VILLAGE;
        }
    }

    /**
     * Someone to call.
     *
     * @param name for what, or which office
     * @param telephone the number
     * @param note hours and the like
     */
    public record Contact(String name, String telephone, Optional<String> note) {}

    /**
     * A grid: the households that one officer looks after.
     *
     * @param name its name, as cases refer to it
     * @param area which groups or buildings
     * @param households how many households
     * @param lead its head
     * @param officers its officers
     * @param telephone the office telephone
     * @param shape where it is on the sketch of the place
     */
    public record GridInfo(
            String name,
            Optional<String> area,
            Optional<Integer> households,
            Optional<String> lead,
            List<String> officers,
            Optional<String> telephone,
            Optional<PlanShape> shape) {
        public GridInfo {
            officers = List.copyOf(officers);
        }
    }

    /** Returns what the place is measured against, from what holds for the site. */
    public Measures measures(Measures ofSite) {
        return ofSite.with(catalogue, dutiesFrom, largeExpense, incomeThreshold);
    }

    /** The body that publishes for the place when a record names none. */
    public String committee() {
        return name + kind.committee();
    }
}
