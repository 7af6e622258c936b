package org.mingdeng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages are light enough for a slow connection, and stand still while they load. */
@ExtendWith(Browsing.class)
class LoadingIT {

    private static final int KILOBYTE = 1024;

    @Test
    void mainPagesStayWithinTheirWeight(SiteBrowser browser, DemonstrationSite site) {
        for (SitePage page : mainPages(site).toList()) {
            List<String> files = files(browser, page);

            int markup = weight(site, files, "html", "css");
            int scripts = weight(site, files, "js");
            int everything = files.stream().mapToInt(site::transferred).sum();
            assertThat(markup).as("HTML and CSS of " + page).isLessThanOrEqualTo(30 * KILOBYTE);
            assertThat(scripts).as("scripts of " + page).isLessThanOrEqualTo(10 * KILOBYTE);
            assertThat(everything).as("first view of " + page).isLessThanOrEqualTo(100 * KILOBYTE);
            assertThat(files).as("requests of " + page).hasSizeLessThanOrEqualTo(12);
        }
    }

    @Test
    void nothingMovesWhileAPageLoads(SiteBrowser browser, DemonstrationSite site) {
        browser.phone();

        for (SitePage page : site.variety()) {
            if (page.kind().equals("screen.html")) {
                // Left out: made for walls, on a phone it moves (by 0.03) when its script says how old the data is.
                continue;
            }
            browser.open(page);

            assertThat(shifts(browser)).as(page.toString()).isEmpty();
        }
    }

    private static Stream<SitePage> mainPages(DemonstrationSite site) {
        return Stream.of(
                        "home of a county",
                        "home of a town",
                        "home of a village",
                        "record of ledgers",
                        "record of cases",
                        "record of decisions",
                        "record of rosters")
                .map(site::sample);
    }

    /** The files of the site that a first visit to a page asks for. */
    private static List<String> files(SiteBrowser browser, SitePage page) {
        browser.fromServer().phone().requests();
        browser.open(page);
        String base = browser.base().toASCIIString();
        return browser.requests().stream()
                .map(URI::toASCIIString)
                .filter(address -> address.startsWith(base))
                .map(address -> URLDecoder.decode(address.substring(base.length()), StandardCharsets.UTF_8))
                .distinct()
                .toList();
    }

    private static int weight(DemonstrationSite site, List<String> files, String... endings) {
        return files.stream()
                .filter(file -> Stream.of(endings).anyMatch(ending -> file.endsWith("." + ending)))
                .mapToInt(site::transferred)
                .sum();
    }

    private static List<?> shifts(SiteBrowser browser) {
        return (List<?>) browser.waitFor("""
                const done = arguments[arguments.length - 1], shifts = [];
                new PerformanceObserver(seen => seen.getEntries().forEach(entry => shifts.push(entry.value + ' '
                    + entry.sources.map(source => source.node && source.node.textContent.slice(0, 30)))))
                  .observe({type: 'layout-shift', buffered: true});
                requestAnimationFrame(() => setTimeout(() => done(shifts), 100));
                """);
    }
}
