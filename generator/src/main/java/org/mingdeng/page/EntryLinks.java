package org.mingdeng.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.mingdeng.place.Place;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.record.VillageRecord;

/** Where the lines of a ledger lead on to: the picture of the voucher, the decision, the project. */
final class EntryLinks {

    private final Place place;
    private final Routes routes;
    private final Media media;
    private final RecordHeader ledger;

    EntryLinks(Place place, Media media, Ledger ledger) {
        this.place = place;
        this.routes = Routes.of(place);
        this.media = media;
        this.ledger = ledger.header();
    }

    /** Returns the number of the voucher, which leads to its picture when there is one. */
    Optional<?> voucher(LedgerEntry entry) {
        return entry.voucherPicture().isEmpty()
                ? entry.voucher()
                : entry.voucherPicture()
                        .map(file -> new LinkedText(entry.voucher().orElse(file.name()), media.file(file, ledger)));
    }

    Optional<?> decision(LedgerEntry entry) {
        return entry.decision()
                .flatMap(name -> place.records().stream()
                        .filter(record -> isNamed(record, name))
                        .findFirst()
                        .map(this::link));
    }

    private static boolean isNamed(VillageRecord record, String name) {
        RecordHeader header = record.header();
        return header.kind().folderNames().stream().anyMatch(folder -> name.equals(folder + "/" + header.slug()));
    }

    Optional<?> project(LedgerEntry entry) {
        Stream<ProjectFund> funds = place.funds().stream();
        return entry.project()
                .flatMap(name -> funds.filter(fund -> fund.header().slug().equals(name))
                        .findFirst()
                        .map(this::link));
    }

    private LinkedText link(VillageRecord record) {
        return new LinkedText(record.header().title(), routes.record(record.header()));
    }
}
