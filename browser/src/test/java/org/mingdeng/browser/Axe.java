package org.mingdeng.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The checker axe, which finds what of WCAG 2.2 A and AA a machine can find, and what is good practice besides. */
final class Axe {

    private static final String SCRIPT = read();

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              resultTypes: ['violations'],
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
            }).then(found => done(found.violations.map(rule => rule.id + ' (' + rule.help + '): '
                + rule.nodes.slice(0, 3).map(node => node.html.slice(0, 150) + ' '
                    + node.any.concat(node.all).map(check => check.message).join(' ')).join(' | '))),
              problem => done(['axe: ' + problem]));
            """;

    private Axe() {}

    /** Returns what axe has against the page that is open: a rule and up to three of its places in each line. */
    static List<String> violations(SiteBrowser browser) {
        browser.script(SCRIPT);
        return ((List<?>) browser.waitFor(RUN)).stream().map(String::valueOf).toList();
    }

    private static String read() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("com.deque.html.axe-core:selenium holds no axe.min.js");
            }
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
