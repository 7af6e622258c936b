package org.mingdeng.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Problem;

/**
 * An example of each problem, as people see it in a report. In the resource, which is written by a test, a line with
 * nothing but a code comes before the lines of its example.
 */
public final class Examples {

    private static final Pattern CODE = Pattern.compile("MD\\d{3}");

    private final Map<String, String> reportsByCode = new HashMap<>();

    private Examples(List<String> lines) {
        String code = "";
        for (String line : lines) {
            if (CODE.matcher(line).matches()) {
                code = line;
            } else {
                reportsByCode.merge(code, line + "\n", String::concat);
            }
        }
    }

    /** Loads the examples in a language. */
    public static Examples in(Language language) {
        String resource = resource(language);
        try (InputStream in = Examples.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new Examples(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(Language language) {
        return "examples_" + language.tag() + ".txt";
    }

    /** Returns a report of a problem, each line with its line feed; empty for what only the state of a disk can show. */
    public Optional<String> of(Problem problem) {
        return Optional.ofNullable(reportsByCode.get(problem.code()));
    }
}
