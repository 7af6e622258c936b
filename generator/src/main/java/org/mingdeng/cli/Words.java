package org.mingdeng.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.site.Explanation;

/** The words of the command line in one language. */
final class Words {

    private final ResourceBundle bundle;

    Words(Language language) {
        String resource = "commands_" + language.tag() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            bundle = new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** Returns why a file was written, on one line. */
    String explain(Explanation written) {
        String causes = written.causes().stream()
                .map(cause -> say("cause." + cause.kind(), cause.subject()))
                .collect(Collectors.joining(say("explain.and")));
        return say("explain.line", written.route(), say("reason." + written.reason()), causes);
    }

    /** Returns the words under a key, with values filled in for {@code {0}}, {@code {1}} …. */
    String say(String key, Object... values) {
        String words = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return words;
    }
}
