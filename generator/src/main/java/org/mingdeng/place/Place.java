package org.mingdeng.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingdeng.record.Affair;
import org.mingdeng.record.DisclosureCatalogue;
import org.mingdeng.record.DisclosureItem;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.HouseholdRegister;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.Measures;
import org.mingdeng.record.PlaceInfo;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.Roster;
import org.mingdeng.record.ServiceCase;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.NoticePeriod;

/**
 * One place on one day: what it says of itself, its records, and the summaries of the places below it.
 *
 * @param info what it says of itself
 * @param path its folder below the content folder; empty for the root
 * @param ancestors the places above it, the root first
 * @param today the day
 * @param measures what it is measured against
 * @param records its records, latest first
 * @param register its households, where it keeps a register; nothing but their own sheets may show them
 * @param children the places below it
 */
public record Place(
        PlaceInfo info,
        String path,
        List<PlaceLink> ancestors,
        LocalDate today,
        Measures measures,
        List<VillageRecord> records,
        Optional<HouseholdRegister> register,
        List<PlaceSummary> children) {

    private static final Comparator<VillageRecord> LATEST_FIRST = Comparator.comparing(VillageRecord::day)
            .reversed()
            .thenComparing(record -> record.header().path());

    public Place {
        ancestors = List.copyOf(ancestors);
        records = records.stream().sorted(LATEST_FIRST).toList();
        children = List.copyOf(children);
    }

    /** What it must disclose. */
    public DisclosureCatalogue catalogue() {
        return measures.catalogue();
    }

    /** Its affairs, latest first. */
    public List<Affair> affairs() {
        return ofType(Affair.class);
    }

    /** Its ledgers, latest period first. */
    public List<Ledger> ledgers() {
        return ofType(Ledger.class).stream()
                .sorted(Comparator.comparing(Ledger::period)
                        .reversed()
                        .thenComparing(ledger -> ledger.header().path()))
                .toList();
    }

    /** Its project funds, latest first. */
    public List<ProjectFund> funds() {
        return ofType(ProjectFund.class);
    }

    /** Its cases, latest first. */
    public List<ServiceCase> cases() {
        return ofType(ServiceCase.class);
    }

    /** Its rosters, latest first. */
    public List<Roster> rosters() {
        return ofType(Roster.class);
    }

    /** Its rosters that are not archived and whose term is not over, latest first. */
    public List<Roster> currentRosters() {
        return rosters().stream()
                .filter(roster ->
                        !roster.header().isArchivedOn(today) && !roster.term().isOverOn(today))
                .toList();
    }

    /** Returns the project fund with a file name, with or without its ending. */
    public Optional<ProjectFund> fund(String name) {
        return funds().stream()
                .filter(fund -> fund.header().slug().equals(name)
                        || fund.header().path().endsWith("/" + name))
                .findFirst();
    }

    /** Its records of a kind that is told by its form, latest first. */
    public List<FormRecord> forms(RecordKind kind) {
        return ofType(FormRecord.class).stream()
                .filter(record -> record.header().kind() == kind)
                .toList();
    }

    /** Returns the record with a folder and a file name, such as 民主决策/二组道路, with or without its ending. */
    public Optional<VillageRecord> record(String name) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String folder = name.substring(0, slash);
        String file = name.substring(slash + 1);
        return records.stream()
                .filter(record -> record.header().kind().folderNames().contains(folder))
                .filter(record -> record.header().slug().equals(file)
                        || record.header().path().endsWith("/" + file))
                .findFirst();
    }

    /** Returns the records that a record names and those that name it, each once, in the order of the place. */
    public List<VillageRecord> related(VillageRecord record) {
        return RelatedRecords.of(this).of(record);
    }

    /** Its records with a public notice that can be objected to today, latest first. */
    public Stream<VillageRecord> openNotices() {
        return records.stream()
                .filter(record -> !record.header().isArchivedOn(today))
                .filter(record -> record.notice()
                        .filter(notice -> notice.period().stateOn(today) == NoticePeriod.State.OPEN)
                        .isPresent());
    }

    /** Returns the item of the disclosure catalogue that a record answers: the one that it names, or that of its kind. */
    public Optional<DisclosureItem> itemOf(VillageRecord record) {
        String catalogue = info.kind() == PlaceInfo.PlaceKind.COMMUNITY ? "U" : "V";
        return record.answers()
                .or(() -> record.itemCodes().stream()
                        .sorted(Comparator.comparing((String code) -> !code.startsWith(catalogue)))
                        .findFirst()
                        .flatMap(DisclosureCatalogue.builtIn()::find));
    }

    /** Returns all items of the disclosure catalogue that a record answers. */
    List<DisclosureItem> itemsOf(VillageRecord record) {
        return Stream.concat(itemOf(record).stream(), record.answersToo().stream())
                .distinct()
                .toList();
    }

    /** Whether the place has an account of its own with residents: a village or a community. */
    public boolean isGrassroots() {
        return info.kind() == PlaceInfo.PlaceKind.VILLAGE || info.kind() == PlaceInfo.PlaceKind.COMMUNITY;
    }

    /** Returns the address of a record's page below the site's root. */
    public String pageOf(RecordHeader header) {
        String page = header.kind().folder() + "/" + header.slug() + ".html";
        return path.isEmpty() ? page : path + "/" + page;
    }

    private <T extends VillageRecord> List<T> ofType(Class<T> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
