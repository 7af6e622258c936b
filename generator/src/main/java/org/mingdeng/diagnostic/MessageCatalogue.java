package org.mingdeng.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of all problems in one language: under a problem's name what was seen, under {@code NAME.fix} what to write
 * instead; {@code {0}} stands for the first argument. Under {@code NAME.why} stands what goes wrong for residents
 * otherwise, under {@code NAME.law} which law asks for it and from when, or that it is practice only. Problems that have no
 * reason of their own share that of their {@link ProblemGroup}.
 */
public final class MessageCatalogue {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final Properties texts = new Properties();

    private MessageCatalogue(Language language) {
        this.language = language;
        String resource = "messages_" + language.tag() + ".properties";
        try (InputStream in = MessageCatalogue.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads the catalogue of a language. */
    public static MessageCatalogue in(Language language) {
        return new MessageCatalogue(language);
    }

    /** The language of its texts. */
    public Language language() {
        return language;
    }

    /** Returns what was seen, in words. */
    public String message(Diagnostic diagnostic) {
        return text(diagnostic.problem().name(), diagnostic.arguments());
    }

    /** Returns what to write instead; empty where the message says it all. */
    public String fix(Diagnostic diagnostic) {
        return text(diagnostic.problem().name() + ".fix", diagnostic.arguments());
    }

    /** Returns what is seen in general, with an ellipsis for each value. */
    public String message(Problem problem) {
        return pattern(problem.name());
    }

    /** Returns what to write instead in general, with an ellipsis for each value; empty where the message says it all. */
    public String fix(Problem problem) {
        return pattern(problem.name() + ".fix");
    }

    /** Returns what goes wrong for residents when a problem is left as it is. */
    public String why(Problem problem) {
        String own = problem.name() + ".why";
        return texts.getProperty(own, texts.getProperty(ProblemGroup.of(problem).key() + ".why", ""));
    }

    /** Returns which law asks for it and from when, or that none does; empty where nothing needs to be said. */
    public Optional<String> law(Problem problem) {
        return Optional.ofNullable(texts.getProperty(problem.name() + ".law"));
    }

    private String pattern(String key) {
        return ARGUMENT.matcher(texts.getProperty(key, "")).replaceAll("…");
    }

    /** Returns a text with its arguments filled in; empty when there is none under this key. */
    public String text(String key, List<?> arguments) {
        Matcher argument = ARGUMENT.matcher(texts.getProperty(key, ""));
        return argument.replaceAll(found -> {
            int index = Integer.parseInt(found.group(1));
            Object value = index < arguments.size() ? arguments.get(index) : found.group();
            String shown = value instanceof Term term ? term.in(language) : value.toString();
            return Matcher.quoteReplacement(shown);
        });
    }

    /** Whether there is a text under a key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }
}
