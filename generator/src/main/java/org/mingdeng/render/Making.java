package org.mingdeng.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.page.PlacePages.MediaFile;
import org.mingdeng.page.PlacePages.MediaKind;
import org.mingdeng.privacy.AllowedNumbers;

/** The making of one file: what it looks up beside its view, what it links to, what is found. */
final class Making {

    private final String route;
    private final Diagnostics found;
    private final PageText out;
    private final BiFunction<Asked.Kind, String, Optional<Object>> answers;
    private final Map<String, Asked> asked = new TreeMap<>();
    private final List<PageLink> links = new ArrayList<>();
    private final Set<String> allowed = new TreeSet<>();
    private Optional<MediaFacts> ownFacts = Optional.empty();
    private Optional<MediaFile> brought = Optional.empty();
    private Optional<String> words = Optional.empty();
    private Origin source;
    private boolean isCopy;
    private boolean isAlone;

    /**
     * Begins to make a file.
     *
     * @param route its address
     * @param found takes what is found
     * @param out takes the text of a page
     * @param answers what it may look up
     */
    Making(String route, Diagnostics found, PageText out, BiFunction<Asked.Kind, String, Optional<Object>> answers) {
        this.route = route;
        this.found = found;
        this.out = out;
        out.clear();
        this.answers = answers;
        this.source = Origin.ofFile(route);
    }

    String route() {
        return route;
    }

    PageText out() {
        return out;
    }

    Diagnostics diagnostics() {
        return found;
    }

    /** Returns what is known of another file of the place. */
    Optional<MediaFacts> facts(String of) {
        return ask(Asked.Kind.FACTS, of).map(MediaFacts.class::cast);
    }

    /** Returns where a relative link of the page's text leads. */
    Optional<String> target(String path) {
        return ask(Asked.Kind.TARGET, path).map(String.class::cast);
    }

    private Optional<Object> ask(Asked.Kind kind, String question) {
        Optional<Object> answer = answers.apply(kind, question);
        asked.put(kind + " " + question, new Asked(kind, question, answer));
        return answer;
    }

    void link(PageLink link) {
        links.add(link);
    }

    /** Says what pages may say of the file. */
    void know(MediaFacts facts) {
        ownFacts = Optional.of(facts);
    }

    /** Says where personal data in the file would have been written; when nobody says so, only the file can be named. */
    void belongsTo(Origin origin) {
        source = origin;
    }

    /** Says that the file repeats what a page says, where what is wrong with it is reported. */
    void repeats() {
        isCopy = true;
    }

    boolean isCopy() {
        return isCopy;
    }

    /** Says that the file is read where no other file of the site is. */
    void standsAlone() {
        isAlone = true;
    }

    boolean isAlone() {
        return isAlone;
    }

    /** Says that the file is a picture or an attachment of the content. */
    void brings(MediaFile file) {
        brought = Optional.of(file);
    }

    /** Says what stands in the file: it need not be read again, is a picture, or has its numbers in words. */
    void says(String text) {
        words = Optional.of(text);
    }

    /** Looks for personal data in the file, unless it is among the numbers that the site publishes on purpose. */
    void check(byte[] bytes, AllowedNumbers allowedNumbers) {
        PersonalDataGate gate = new PersonalDataGate(allowedNumbers, found);
        if (words.isPresent()) {
            gate.checkText(route, words.get(), source);
        } else if (brought.isEmpty()) {
            gate.checkFile(route, bytes, source);
        } else {
            gate.checkAddress(route, source);
            brought.filter(file -> file.kind() == MediaKind.ATTACHMENT)
                    .ifPresent(file -> gate.checkAttachment(file.source().name(), bytes, source));
        }
        allowed.addAll(gate.met());
    }

    /** Returns how the file came about. */
    Made made(long view) {
        return new Made(view, List.copyOf(asked.values()), ownFacts, links, found.sorted(), allowed);
    }
}
