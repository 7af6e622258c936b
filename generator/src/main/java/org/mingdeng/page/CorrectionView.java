package org.mingdeng.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingdeng.place.CorrectionLine;
import org.mingdeng.record.RecordHeader;

/**
 * What was changed in a record after it was published.
 *
 * @param date when
 * @param part what was changed
 * @param was what stood there before
 * @param now what stands there now
 * @param reason why
 */
public record CorrectionView(LocalDate date, String part, Optional<String> was, Optional<String> now, String reason) {

    static CorrectionView of(CorrectionLine line) {
        return new CorrectionView(line.date(), line.part(), line.was(), line.now(), line.reason());
    }

    /** Returns the corrections of a record, the latest first. */
    static List<CorrectionView> of(RecordHeader header) {
        return header.corrections().stream()
                .map(one -> new CorrectionView(one.date(), one.part(), one.was(), one.now(), one.reason()))
                .sorted(Comparator.comparing(CorrectionView::date).reversed())
                .toList();
    }
}
