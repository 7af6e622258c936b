package org.mingdeng.diagnostic;

import java.util.List;

/** How the findings of a run are written. */
public enum ReportFormat {
    /** For people: source line, caret and fix. */
    TEXT,
    /** For scripts: one JSON object with all findings. */
    JSON,
    /** For code-hosting platforms and editors: SARIF 2.1.0. */
    SARIF;

    /** Returns all findings in this format; every line ends with a line feed. */
    public String write(List<Diagnostic> diagnostics, MessageCatalogue catalogue) {
        return switch (this) {
            case TEXT -> new TextReport(catalogue).write(diagnostics);
            case JSON -> new JsonReport(catalogue).write(diagnostics);
            case SARIF -> new SarifReport(catalogue).write(diagnostics);
        };
    }
}
