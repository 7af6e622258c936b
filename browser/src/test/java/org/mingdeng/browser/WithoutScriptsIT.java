package org.mingdeng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** Where scripts are off, pages say just as much, and nothing is offered that does nothing. */
@ExtendWith(Browsing.class)
class WithoutScriptsIT {

    @Test
    void pagesSayNothingLess(SiteBrowser browser, DemonstrationSite site) {
        for (SitePage page : site.variety()) {
            String withScripts = browser.withScripts().open(page).text();

            assertThat(browser.withoutScripts().open(page).text().lines())
                    .as(page.toString())
                    .containsAll(withScripts.lines().toList())
                    .isNotEmpty();
        }
    }

    @Test
    void noDeadControlIsVisible(SiteBrowser browser, DemonstrationSite site) {
        browser.phone().withoutScripts();

        for (SitePage page : site.variety()) {
            assertThat(browser.open(page).all(".js-only,button,input,select,textarea,[data-elder]"))
                    .as(page.toString())
                    .noneMatch(WebElement::isDisplayed);
        }
    }
}
