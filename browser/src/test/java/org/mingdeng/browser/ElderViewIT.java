package org.mingdeng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The view for the elderly: one switch, which stays as it was put; larger type, larger targets. */
@ExtendWith(Browsing.class)
class ElderViewIT {

    private static final String HOME = "yinghuo/tingdao/index.html";
    private static final String LEDGERS = "yinghuo/tingdao/ledgers/index.html";

    @Test
    void switchIsRememberedOverPagesAndAReload(SiteBrowser browser) {
        for (SiteBrowser visit : List.of(browser.fromServer(), browser.fromFolder())) {
            visit.phone().open(HOME);
            assertThat(isElder(visit)).isFalse();

            visit.tap("大字");

            assertThat(isElder(visit)).isTrue();
            assertThat(isElder(visit.open(LEDGERS))).isTrue();
            assertThat(isElder(visit.reload())).isTrue();
            visit.tap("特大字");
            assertThat(bodyType(visit)).startsWith("30");
            assertThat(bodyType(visit.open(HOME))).startsWith("30");
            assertThat(isElder(visit.tap("标准"))).isFalse();
            assertThat(isElder(visit.open(HOME))).isFalse();
        }
    }

    @Test
    void linkFormTurnsItOnAndOff(SiteBrowser browser) {
        browser.open(HOME + "?elder=1");
        assertThat(isElder(browser)).isTrue();
        assertThat(isElder(browser.open(LEDGERS))).isTrue();

        browser.open(LEDGERS + "?elder=0");

        assertThat(isElder(browser)).isFalse();
        assertThat(isElder(browser.open(HOME))).isFalse();
    }

    @Test
    void typeIsOf18PixelsAndOf24InTheElderView(SiteBrowser browser, DemonstrationSite site) {
        for (SitePage page : site.variety()) {
            browser.phone().open(page.path() + "?elder=0");
            assertThat(bodyType(browser)).as(page.toString()).isEqualTo("18px");

            browser.open(page.path() + "?elder=1");
            assertThat(bodyType(browser)).as(page.toString()).startsWith("24.0");
        }
    }

    @Test
    void noTypeIsSmallerThan16PixelsAndThan18InTheElderView(SiteBrowser browser, DemonstrationSite site) {
        browser.phone();

        assertThat(site.variety().stream()
                        .flatMap(page -> Stream.concat(
                                smallType(browser, page, "?elder=0", 16), smallType(browser, page, "?elder=1", 18))))
                .isEmpty();
    }

    @Test
    void targetsAre44PixelsHighAndMainEntries60InTheElderView(SiteBrowser browser, DemonstrationSite site) {
        browser.phone();

        assertThat(site.variety().stream()
                        .flatMap(page -> Stream.of(
                                        smallTargets(browser, page, "?elder=0", "a,button,summary,input,select", 44),
                                        smallTargets(browser, page, "?elder=1", "a,button,summary,input,select", 44),
                                        smallTargets(browser, page, "?elder=0", ".tools a,.brand", 60),
                                        smallTargets(browser, page, "?elder=1", ".tools a,.brand,.nav a", 60))
                                .flatMap(small -> small)))
                .isEmpty();
    }

    @Test
    void homeLeadsToMoneyMattersPeopleAndTheTelephone(SiteBrowser browser) {
        browser.phone().open(HOME + "?elder=1");

        assertThat(browser.lines("return [...document.querySelectorAll('.four a')].map(a => a.innerText)"))
                .containsExactly("看钱", "看事", "找人", "打电话");
        assertThat(browser.lines("""
                        return [...document.querySelectorAll('.four a')]
                          .filter(a => a.offsetHeight < 60 || a.offsetWidth < 60).map(a => a.innerText)""")).isEmpty();
        assertThat(browser.all(".nav .others")).isNotEmpty().noneMatch(entry -> entry.isDisplayed());
        assertThat(browser.open(HOME + "?elder=0").all(".four").get(0).isDisplayed())
                .isFalse();
    }

    @Test
    void pageIsReadAloudOrATelephoneIsTold(SiteBrowser browser) {
        browser.phone().open(HOME + "?elder=1");

        boolean canSpeak = Boolean.TRUE.equals(browser.script("return 'speechSynthesis' in window"));
        assertThat(browser.all(".aloud button").get(0).isDisplayed()).isEqualTo(canSpeak);
        assertThat(browser.all(".aloud p").get(0).isDisplayed()).isNotEqualTo(canSpeak);

        browser.withoutScripts().open(HOME);

        assertThat(browser.all(".aloud").get(0).isDisplayed())
                .as("without scripts there is no elder view")
                .isFalse();
    }

    private static boolean isElder(SiteBrowser browser) {
        return Boolean.TRUE.equals(browser.script("return document.documentElement.classList.contains('elder')"));
    }

    private static String bodyType(SiteBrowser browser) {
        return String.valueOf(browser.script("return getComputedStyle(document.body).fontSize"));
    }

    private static Stream<String> smallType(SiteBrowser browser, SitePage page, String query, int pixels) {
        browser.open(page.path() + query);
        return browser.lines("""
                        const found = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                          const element = text.parentElement, box = element.getBoundingClientRect();
                          if (!text.data.trim() || box.width <= 1 || box.height <= 1) continue;
                          const size = parseFloat(getComputedStyle(element).fontSize);
                          if (size < arguments[0]) found.push(size + ' px: ' + text.data.trim().slice(0, 30));
                        }
                        return found.slice(0, 5);
                        """, pixels).stream().map(small -> page + query + ": " + small);
    }

    /** Targets that are too low; links within a sentence may be as high as its lines (WCAG 2.5.8). */
    private static Stream<String> smallTargets(
            SiteBrowser browser, SitePage page, String query, String selector, int pixels) {
        browser.open(page.path() + query);
        return browser.lines("""
                        const found = [];
                        for (const target of document.querySelectorAll(arguments[0])) {
                          const box = target.getBoundingClientRect();
                          const unseen = box.width <= 1 || box.right <= 0 || box.height === 0;
                          if (unseen || getComputedStyle(target).display === 'inline') continue;
                          if (box.height < arguments[1] - 0.5 || box.width < Math.min(arguments[1], 44) - 0.5)
                            found.push(box.width + ' × ' + box.height + ' px: ' + target.textContent.trim().slice(0, 30));
                        }
                        return found.slice(0, 5);
                        """, selector, pixels).stream().map(small -> page + query + ": " + small);
    }
}
