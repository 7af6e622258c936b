package org.mingdeng.page;

import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Moment;

/**
 * What residents reported in a place and what became of it, for other programs: no word of who reported it.
 *
 * @param requests the cases, latest first
 */
public record ServiceRequests(List<ServiceRequest> requests) implements DataContent {
    public ServiceRequests {
        requests = List.copyOf(requests);
    }

    /**
     * A case.
     *
     * @param id its name for programs
     * @param title its title
     * @param summary one sentence
     * @param type what it is about
     * @param isClosed whether nothing more is to be done
     * @param result what came out
     * @param agency the office or post that handled it
     * @param requested when it was reported
     * @param updated when the last thing happened; for a closed one, when it was closed
     * @param expected until when it must be closed
     * @param address where, to the group or building only
     */
    public record ServiceRequest(
            String id,
            String title,
            Optional<String> summary,
            Term type,
            boolean isClosed,
            Optional<String> result,
            String agency,
            Moment requested,
            Moment updated,
            Optional<Moment> expected,
            String address) {}
}
