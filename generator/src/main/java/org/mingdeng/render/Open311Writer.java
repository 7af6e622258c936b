package org.mingdeng.render;

import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.ServiceRequests;
import org.mingdeng.page.ServiceRequests.ServiceRequest;
import org.mingdeng.page.ServiceTypes;

/** Writes cases as the two lists that a server of Open311 GeoReport v2 answers with. */
final class Open311Writer {

    private final Language language;

    Open311Writer(Language language) {
        this.language = language;
    }

    byte[] write(ServiceTypes services) {
        return JsonWriter.array(
                services.types(),
                (json, type) -> json.text("service_code", code(type))
                        .text("service_name", type.in(language))
                        .text("description", type.in(language))
                        .flag("metadata", false)
                        .text("type", "batch"));
    }

    byte[] write(ServiceRequests requests) {
        return JsonWriter.array(requests.requests(), this::write);
    }

    private void write(JsonWriter json, ServiceRequest request) {
        json.text("service_request_id", request.id())
                .text("status", request.isClosed() ? "closed" : "open")
                .text("status_notes", request.result())
                .text("service_name", request.type().in(language))
                .text("service_code", code(request.type()))
                .text(
                        "description",
                        request.summary()
                                .map(summary -> request.title() + "\n" + summary)
                                .orElse(request.title()))
                .text("agency_responsible", request.agency())
                .text("requested_datetime", Timestamps.ofSecond(request.requested()))
                .text("updated_datetime", Timestamps.ofSecond(request.updated()))
                .text("expected_datetime", request.expected().map(Timestamps::ofSecond))
                .text("address", request.address());
    }

    /** The English words of a type, which stay the same, run together. */
    private static String code(Term type) {
        return type.english().replace(' ', '-');
    }
}
