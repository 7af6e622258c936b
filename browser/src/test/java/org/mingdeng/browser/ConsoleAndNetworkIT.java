package org.mingdeng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages of every sort load whole, without a complaint, and from nowhere but their own site. */
@ExtendWith(Browsing.class)
class ConsoleAndNetworkIT {

    @Test
    void pagesOfTheServerAreWithoutErrorsAndAskNobodyElse(SiteBrowser browser, DemonstrationSite site) {
        browser.fromServer();

        assertThat(everything(site).flatMap(page -> wrong(browser, page))).isEmpty();
    }

    @Test
    void pagesOfAFolderAreWithoutErrorsAndAskNobodyElse(SiteBrowser browser, DemonstrationSite site) {
        browser.fromFolder();

        assertThat(everything(site).flatMap(page -> wrong(browser, page))).isEmpty();
    }

    private static Stream<SitePage> everything(DemonstrationSite site) {
        return Stream.concat(site.samples().stream(), site.sheets().stream());
    }

    private static Stream<String> wrong(SiteBrowser browser, SitePage page) {
        browser.open(page);
        String origin = browser.base().toASCIIString();
        List<String> complaints = browser.complaints();
        Stream<String> elsewhere = browser.requests().stream()
                .map(URI::toASCIIString)
                .filter(address -> !address.startsWith(origin) && !address.startsWith("data:"));
        return Stream.concat(complaints.stream(), elsewhere).map(what -> page + ": " + what);
    }
}
