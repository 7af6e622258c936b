package org.mingdeng.page;

import java.util.List;
import java.util.Optional;
import org.mingdeng.page.ServiceRequests.ServiceRequest;
import org.mingdeng.place.CaseClock;
import org.mingdeng.place.Place;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.record.ServiceCase;
import org.mingdeng.value.Moment;

/** Makes service requests of cases. Who reported a case, even masked, is left out. */
final class ServiceRequestMaker {

    private ServiceRequestMaker() {}

    static ServiceRequest request(ServiceCase serviceCase, Place place) {
        RecordHeader header = serviceCase.header();
        Moment published = new Moment(header.published(), Optional.empty());
        List<ServiceCase.CaseEvent> events = serviceCase.events();
        Moment last =
                events.isEmpty() ? published : events.get(events.size() - 1).moment();
        return new ServiceRequest(
                DataNames.of(header, place),
                header.title(),
                header.summary(),
                serviceCase.type().label(),
                serviceCase.isEnded(),
                serviceCase.result(),
                serviceCase.handler().orElseGet(() -> FrameMaker.publisher(header, place)),
                events.isEmpty() ? published : events.get(0).moment(),
                serviceCase.closed().orElse(last),
                CaseClock.of(serviceCase)
                        .deadline()
                        .map(end -> new Moment(end.toLocalDate(), Optional.of(end.toLocalTime()))),
                place.info().name() + serviceCase.location().orElse(""));
    }
}
