package org.mingdeng.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.document.Document;
import org.mingdeng.document.DocumentReader;
import org.mingdeng.privacy.AllowedNumbers;
import org.mingdeng.privacy.PersonalDataKind;
import org.mingdeng.privacy.PersonalDataScan;
import org.mingdeng.privacy.PersonalDatum;

/**
 * Looks for personal data in a file that is about to be published. Of files that Mingdeng makes only numbers are looked for:
 * the words in them were checked where they were written, and what else could add numbers to a page is a template, the name
 * of a file, or a number in groups that markup parts. Of attachments everything is looked for.
 *
 * <p>A file that is kept from an earlier build is not looked at again, since its bytes, the scanner and the allowed numbers
 * are the same; what was found then is remembered with it.
 */
final class PersonalDataGate {

    private static final Term CONTENT = new Term("内容", "content");
    private static final Term ADDRESS = new Term("网址", "address");

    private final AllowedNumbers allowed;
    private final Diagnostics diagnostics;
    private final Set<String> met = new TreeSet<>();

    PersonalDataGate(AllowedNumbers allowed, Diagnostics diagnostics) {
        this.allowed = allowed;
        this.diagnostics = diagnostics;
    }

    /** Checks the address and the content of a file that was made, such as a page or a feed. */
    void checkFile(String route, byte[] bytes, Origin origin) {
        checkAddress(route, origin);
        report(numbers(route, bytes), route, CONTENT, origin);
    }

    /** Checks the address of a file and the words that stand in it. */
    void checkText(String route, String text, Origin origin) {
        checkAddress(route, origin);
        report(PersonalDataScan.numbers(text), route, CONTENT, origin);
    }

    private static List<PersonalDatum> numbers(String route, byte[] bytes) {
        if (isPdf(bytes)) {
            return DocumentReader.read(bytes).parts().stream()
                    .flatMap(part -> PersonalDataScan.numbers(part.text()).stream())
                    .toList();
        }
        return PersonalDataScan.numbers(route.endsWith(".ics") ? unfolded(bytes) : bytes);
    }

    private static boolean isPdf(byte[] bytes) {
        byte[] begin = {'%', 'P', 'D', 'F'};
        return bytes.length > begin.length && Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length);
    }

    /** Checks the address of a file. */
    void checkAddress(String route, Origin origin) {
        report(PersonalDataScan.numbers(route), route, ADDRESS, origin);
    }

    /** A line of a calendar goes on in the next when that begins with a blank (RFC 5545, 3.1). */
    private static byte[] unfolded(byte[] calendar) {
        return new String(calendar, StandardCharsets.UTF_8)
                .replaceAll("\\r?\\n[ \\t]", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void report(List<PersonalDatum> found, String route, Term where, Origin origin) {
        if (!found.isEmpty()) {
            byKind(found, new HashSet<>())
                    .forEach((kind, data) -> diagnostics.report(
                            origin,
                            kind == PersonalDataKind.MOBILE
                                    ? RenderProblem.MOBILE_IN_FILE
                                    : RenderProblem.PERSONAL_NUMBER_IN_FILE,
                            term(kind),
                            data.get(0).text(),
                            route,
                            where,
                            more(data)));
        }
    }

    /** Checks what an attachment says, seen and unseen, and reports what of it cannot be read. */
    void checkAttachment(String name, byte[] bytes, Origin origin) {
        Document document = DocumentReader.read(bytes);
        Set<String> known = new HashSet<>();
        for (Document.Part part : document.parts()) {
            List<PersonalDatum> found = part.where() == Document.Where.UNSEEN
                    ? PersonalDataScan.numbers(part.text())
                    : PersonalDataScan.all(part.text());
            byKind(found, known)
                    .forEach((kind, data) -> diagnostics.report(
                            origin,
                            problem(kind),
                            term(kind),
                            data.get(0).text(),
                            name,
                            where(part),
                            more(data),
                            data.get(0).value(),
                            data.size()));
        }
        for (Document.Unread unread : document.unread()) {
            Term reason = new Term(unread.reason().chinese(), unread.reason().english());
            diagnostics.report(
                    origin,
                    unread.reason() == Document.Reason.NO_TEXT
                            ? RenderProblem.ATTACHMENT_WITHOUT_TEXT
                            : RenderProblem.ATTACHMENT_NOT_CHECKED,
                    unread.name().isEmpty() ? name : name + " › " + unread.name(),
                    reason);
        }
    }

    private static RenderProblem problem(PersonalDataKind kind) {
        return switch (kind) {
            case ID_NUMBER, OLD_ID_NUMBER, BANK_ACCOUNT -> RenderProblem.PERSONAL_NUMBER_IN_ATTACHMENT;
            case MOBILE -> RenderProblem.MOBILE_IN_ATTACHMENT;
            case HOME_ADDRESS -> RenderProblem.HOME_ADDRESS_IN_ATTACHMENT;
            case HEALTH, MINOR, STATUS -> RenderProblem.SENSITIVE_WORD_IN_ATTACHMENT;
        };
    }

    /** Returns what is not allowed and was not known, by kind; a list of residents would fill the report otherwise. */
    private Map<PersonalDataKind, List<PersonalDatum>> byKind(List<PersonalDatum> found, Set<String> known) {
        Map<PersonalDataKind, List<PersonalDatum>> kinds = new LinkedHashMap<>();
        for (PersonalDatum datum : found) {
            if (allowed.contains(datum)) {
                met.add(datum.value());
            } else if (known.add(datum.kind().isNumber() ? datum.value() : datum.text() + " " + datum.value())) {
                kinds.computeIfAbsent(datum.kind(), kind -> new ArrayList<>()).add(datum);
            }
        }
        return kinds;
    }

    private static Term term(PersonalDataKind kind) {
        return new Term(kind.chinese(), kind.english());
    }

    private static Term where(Document.Part part) {
        String name = part.name().isEmpty() ? "" : "“" + part.name() + "”";
        return new Term(part.where().chinese() + name, part.where().english() + (name.isEmpty() ? "" : " " + name));
    }

    private static Term more(List<PersonalDatum> data) {
        int others = data.size() - 1;
        return others == 0 ? new Term("", "") : new Term("等" + data.size() + "个", " and " + others + " more");
    }

    /** The allowed numbers that the file shows, as their digits. */
    Set<String> met() {
        return met;
    }
}
