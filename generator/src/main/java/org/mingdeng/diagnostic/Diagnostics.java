package org.mingdeng.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The findings of a run. Safe for use by several threads; the order in which they report does not matter, since
 * {@link #sorted()} orders by file and position.
 */
public final class Diagnostics {

    private final List<Diagnostic> found = new ArrayList<>();
    private Map<String, Optional<Severity>> severities = Map.of();

    /**
     * Applies a site's settings to all later reports.
     *
     * @param severitiesByCode the severity to use for a problem's code; empty switches the check off
     */
    public synchronized void useSeverities(Map<String, Optional<Severity>> severitiesByCode) {
        this.severities = Map.copyOf(severitiesByCode);
    }

    /** Reports a problem at the place where it was written. */
    public void report(Origin origin, Problem problem, Object... arguments) {
        add(origin, Optional.empty(), problem, arguments);
    }

    /** Reports a contradiction between two places; the first is the one to mend. */
    public void report(Origin origin, Origin other, Problem problem, Object... arguments) {
        add(origin, Optional.of(other), problem, arguments);
    }

    private synchronized void add(Origin origin, Optional<Origin> related, Problem problem, Object... arguments) {
        found(origin, related, problem, arguments).ifPresent(found::add);
    }

    /** Returns what would be reported, to be added later or never; empty when the check is switched off. */
    public synchronized Optional<Diagnostic> finding(Origin origin, Problem problem, Object... arguments) {
        return found(origin, Optional.empty(), problem, arguments);
    }

    private Optional<Diagnostic> found(Origin origin, Optional<Origin> related, Problem problem, Object... arguments) {
        return severities
                .getOrDefault(problem.code(), Optional.of(problem.severity()))
                .map(severity -> Diagnostic.of(problem, severity, origin, related, arguments));
    }

    /** Returns a collector of its own with the same settings. */
    public synchronized Diagnostics part() {
        Diagnostics part = new Diagnostics();
        part.severities = severities;
        return part;
    }

    /** Adds findings that another collector made, as they are. */
    public synchronized void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** Returns all findings by file and position. */
    public synchronized List<Diagnostic> sorted() {
        return found.stream().sorted(Diagnostic.IN_READING_ORDER).toList();
    }

    /** Returns how many findings have exactly this severity. */
    public synchronized int count(Severity severity) {
        return (int) found.stream().filter(d -> d.severity() == severity).count();
    }

    /** Whether something was found that is at least this grave. */
    public synchronized boolean hasAtLeast(Severity severity) {
        return found.stream().anyMatch(d -> d.severity().compareTo(severity) >= 0);
    }
}
