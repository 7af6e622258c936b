package org.mingdeng.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.record.RecordHeader.Correction;
import org.mingdeng.record.VillageRecord;

/**
 * A correction as a line of a list.
 *
 * @param place the name of the place that published the record
 * @param page the address of the record's page
 * @param title the record's title
 * @param date when it was made public
 * @param part what was changed
 * @param was what stood there before
 * @param now what stands there now
 * @param reason why
 */
public record CorrectionLine(
        String place,
        String page,
        String title,
        LocalDate date,
        String part,
        Optional<String> was,
        Optional<String> now,
        String reason) {

    private static final Comparator<CorrectionLine> LATEST_FIRST =
            Comparator.comparing(CorrectionLine::date).reversed().thenComparing(CorrectionLine::page);

    static List<CorrectionLine> of(Place place) {
        return latest(place.records().stream()
                .map(VillageRecord::header)
                .flatMap(header -> header.corrections().stream().map(correction -> of(correction, header, place)))
                .toList());
    }

    private static CorrectionLine of(Correction correction, RecordHeader header, Place place) {
        return new CorrectionLine(
                place.info().name(),
                place.pageOf(header),
                header.title(),
                correction.date(),
                correction.part(),
                correction.was(),
                correction.now(),
                correction.reason());
    }

    static List<CorrectionLine> latest(List<CorrectionLine> lines) {
        return lines.stream()
                .sorted(LATEST_FIRST)
                .limit(PlaceSummary.Totals.LATEST)
                .toList();
    }
}
