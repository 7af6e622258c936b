package org.mingdeng.page;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.mingdeng.page.RecordDetail.CaseDetail;
import org.mingdeng.page.RecordDetail.StepView;
import org.mingdeng.place.CaseClock;
import org.mingdeng.place.Place;
import org.mingdeng.record.ServiceCase;
import org.mingdeng.record.ServiceCase.CaseEvent;
import org.mingdeng.record.ServiceCase.Level;
import org.mingdeng.record.ServiceCase.Satisfaction;

/** Makes what only cases have. */
final class CaseDetailMaker {

    private final Place place;
    private final Media media;

    CaseDetailMaker(Place place, Media media) {
        this.place = place;
        this.media = media;
    }

    RecordPageMaker.Parts of(ServiceCase serviceCase) {
        CaseClock clock = CaseClock.of(serviceCase);
        Optional<Duration> took = clock.duration();
        boolean late = clock.isLateOn(place.today());
        boolean timed = serviceCase.closed().flatMap(m -> m.time()).isPresent()
                && serviceCase.started().flatMap(m -> m.time()).isPresent();
        CaseDetail detail = new CaseDetail(
                serviceCase.type().label(),
                late ? "late" : serviceCase.isClosed() ? "done" : serviceCase.isEnded() ? "ended" : "open",
                serviceCase.limit(),
                clock.deadline().map(LocalDateTime::toLocalDate),
                timed ? took.map(d -> (long) d.toHoursPart()) : Optional.empty(),
                took.map(Duration::toDays),
                clock.daysLate(place.today()),
                serviceCase.isClosed(),
                serviceCase.reporter(),
                serviceCase.channel(),
                serviceCase.grid(),
                serviceCase.location(),
                serviceCase.level().map(Level::label),
                serviceCase.result(),
                serviceCase.handler(),
                serviceCase.verifier(),
                serviceCase.satisfaction().map(Satisfaction::label),
                serviceCase.events().stream()
                        .map(event -> step(event, serviceCase))
                        .toList());
        return new RecordPageMaker.Parts(detail, List.of(), List.of(Tables.events(serviceCase)));
    }

    private StepView step(CaseEvent event, ServiceCase serviceCase) {
        boolean last =
                event.equals(serviceCase.events().get(serviceCase.events().size() - 1));
        return new StepView(
                event.moment(),
                event.step().label(),
                event.body(),
                event.note(),
                List.of(),
                last && !serviceCase.isEnded() ? "open" : "done",
                event.photo().map(photo -> media.picture(photo, serviceCase.header())));
    }
}
