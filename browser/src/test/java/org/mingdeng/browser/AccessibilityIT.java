package org.mingdeng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Everybody can use the pages: axe finds nothing on a desk and a phone, in light and dark, in the elder view and with
 * the larger type of WeChat; and on phones nothing is cut off and nothing needs a sideways scroll.
 */
@ExtendWith(Browsing.class)
class AccessibilityIT {

    private static final String ELDER_VIEW = "document.documentElement.classList.add('elder');";
    private static final String STANDARD_VIEW = "document.documentElement.classList.remove('elder');";

    /** WeChat makes type up to 1.4 times as large; the theme's sizes all follow the root's. */
    private static final String WECHAT_TYPE = "document.documentElement.style.fontSize = '140%';";

    @Test
    void pagesOnADeskHaveNoViolations(SiteBrowser browser, DemonstrationSite site) {
        browser.desk();

        assertThat(violations(browser, site.samples(), page -> page)).isEmpty();
    }

    @Test
    void sheetsHaveNoViolations(SiteBrowser browser, DemonstrationSite site) {
        browser.desk();

        assertThat(violations(browser, site.sheets(), page -> page)).isEmpty();
    }

    @Test
    void pagesInTheElderViewHaveNoViolations(SiteBrowser browser, DemonstrationSite site) {
        browser.phone();

        assertThat(violations(browser, site.variety(), path -> path + "?elder=1"))
                .isEmpty();
    }

    @Test
    void pagesInTheDarkHaveNoViolations(SiteBrowser browser, DemonstrationSite site) {
        browser.desk().dark();

        assertThat(violations(browser, site.variety(), page -> page)).isEmpty();
    }

    @Test
    void pagesOnAPhoneHaveNoViolations(SiteBrowser browser, DemonstrationSite site) {
        browser.phone();

        assertThat(violations(browser, site.variety(), page -> page)).isEmpty();
    }

    @Test
    void pagesOnASmallPhoneHaveNoViolations(SiteBrowser browser, DemonstrationSite site) {
        browser.wide(320);

        assertThat(violations(browser, site.variety(), page -> page)).isEmpty();
    }

    @Test
    void pagesWithTheTypeOfWechatHaveNoViolations(SiteBrowser browser, DemonstrationSite site) {
        browser.phone();

        assertThat(site.variety().stream().flatMap(page -> {
                    browser.open(page).script(WECHAT_TYPE);
                    return Axe.violations(browser).stream().map(violation -> page + ": " + violation);
                }))
                .isEmpty();
    }

    @Test
    void pagesFitOnPhonesInAllTheirViews(SiteBrowser browser, DemonstrationSite site) {
        // Each page is loaded once, and looked at four times.
        assertThat(site.samples().stream().flatMap(page -> {
                    browser.phone().open(page.path() + "?elder=0");
                    Stream.Builder<String> found = Stream.builder();
                    misfits(browser, "360 px: " + page).forEach(found);
                    misfits(browser.wide(320), "320 px: " + page).forEach(found);
                    browser.script(ELDER_VIEW);
                    misfits(browser, "320 px, elder view: " + page).forEach(found);
                    browser.phone().script(STANDARD_VIEW + WECHAT_TYPE);
                    misfits(browser, "360 px, type of WeChat: " + page).forEach(found);
                    return found.build();
                }))
                .isEmpty();
    }

    private static List<String> violations(SiteBrowser browser, List<SitePage> pages, UnaryOperator<String> query) {
        return pages.stream()
                .flatMap(page -> Axe.violations(browser.open(query.apply(page.path()))).stream()
                        .map(violation -> page + ": " + violation))
                .toList();
    }

    /** What is wider than the window, and text that is cut off by a box that it does not fit into. */
    private static Stream<String> misfits(SiteBrowser browser, String view) {
        return browser.lines("""
                        const found = [], page = document.documentElement, wide = page.clientWidth;
                        if (page.scrollWidth > wide) found.push('scrolls sideways: ' + page.scrollWidth + ' px');
                        for (const element of document.querySelectorAll('body *')) {
                          const style = getComputedStyle(element), box = element.getBoundingClientRect();
                          const seen = box.width > 1 && box.height > 1 && style.visibility !== 'hidden';
                          if (!seen || element.closest('svg')) continue;
                          const what = element.tagName + '.' + element.className + ' ' + element.textContent.trim().slice(0, 30);
                          if (element.closest('.scroll') === null && box.right > wide + 1 && box.left < wide)
                            found.push('is cut at the edge: ' + what);
                          const cuts = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
                          if (cuts && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
                            found.push('cuts its text: ' + what);
                        }
                        return found.slice(0, 5);
                        """).stream().map(misfit -> view + ": " + misfit);
    }
}
