package org.mingdeng.record;

import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Severity;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.privacy.AllowedNumbers;
import org.mingdeng.privacy.PersonalDataKind;
import org.mingdeng.privacy.PersonalDataScan;
import org.mingdeng.privacy.PersonalDatum;
import org.mingdeng.source.MarkdownText;

/**
 * Reports personal data in what clerks write for everyone to read. A text with an error is refused, so that it reaches no
 * page; one with a warning is read.
 */
final class PersonalDataCheck {

    private PersonalDataCheck() {}

    /** Reports the personal data of a text; returns whether the text is refused. */
    static boolean isRefused(String text, Origin origin, AllowedNumbers allowed, Diagnostics diagnostics) {
        boolean isRefused = false;
        for (PersonalDatum datum : PersonalDataScan.all(text)) {
            isRefused |= !allowed.contains(datum) && isError(datum, origin, diagnostics);
        }
        return isRefused;
    }

    /** Reports the personal data of a Markdown text, each at its own place; returns whether the text is refused. */
    static boolean isRefused(MarkdownText text, AllowedNumbers allowed, Diagnostics diagnostics) {
        boolean isRefused = false;
        for (PersonalDatum datum : PersonalDataScan.all(text.text())) {
            isRefused |=
                    !allowed.contains(datum) && isError(datum, text.origin(datum.start(), datum.end()), diagnostics);
        }
        return isRefused;
    }

    private static boolean isError(PersonalDatum datum, Origin origin, Diagnostics diagnostics) {
        Optional<Diagnostic> finding =
                diagnostics.finding(origin, problem(datum.kind()), term(datum.kind()), datum.text(), datum.value());
        diagnostics.addAll(finding.map(List::of).orElse(List.of()));
        return finding.filter(found -> found.severity() == Severity.ERROR).isPresent();
    }

    private static RecordProblem problem(PersonalDataKind kind) {
        return switch (kind) {
            case ID_NUMBER, OLD_ID_NUMBER, BANK_ACCOUNT -> RecordProblem.PERSONAL_NUMBER_IN_TEXT;
            case MOBILE -> RecordProblem.MOBILE_IN_TEXT;
            case HOME_ADDRESS -> RecordProblem.HOME_ADDRESS_IN_TEXT;
            case HEALTH, MINOR, STATUS -> RecordProblem.SENSITIVE_WORD_BY_NAME;
        };
    }

    static Term term(PersonalDataKind kind) {
        return new Term(kind.chinese(), kind.english());
    }
}
