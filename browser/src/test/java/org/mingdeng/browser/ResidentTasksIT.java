package org.mingdeng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** What residents come for, each on a phone in three taps at most from the home of their village. */
@ExtendWith(Browsing.class)
class ResidentTasksIT {

    private static final String HOME = "yinghuo/tingdao/index.html";

    @BeforeEach
    void goHome(SiteBrowser browser) {
        browser.phone().open(HOME);
    }

    @Test
    void whatWasSpentOnRoadsThisYear(SiteBrowser browser) {
        browser.tap("2026年的钱一共花在哪").tap("道路维修");

        assertThat(browser.text()).contains("480.00元 · 0.1%", "二组路口填坑冷补料12袋");
        browser.tap("二组路口填坑冷补料12袋");
        assertThat(browser.path()).isEqualTo("yinghuo/tingdao/ledgers/2026Q3.html");
    }

    @Test
    void fromTheQuarterToTheLineToTheVoucher(SiteBrowser browser) {
        browser.tap("看每一笔").tap("记-2026-08-003");

        assertThat(browser.path()).endsWith(".jpg");
        assertThat(((Number) browser.script("return document.images[0].naturalWidth")).intValue())
                .isGreaterThan(400);
    }

    @Test
    void aQuarterToKeepNeedsNoOtherFile(SiteBrowser browser) {
        String quarter = "yinghuo/tingdao/offline/2026Q3.html";
        browser.fromServer().requests();
        browser.open(quarter);

        assertThat(browser.requests().stream().map(URI::getPath).filter(path -> !path.endsWith("favicon.ico")))
                .allMatch(path -> path.endsWith("2026Q3.html"));
        assertThat(browser.text()).contains("2026年第三季度公开内容", "五组六组路灯：新装24盏", "太阳能路灯24盏");
        assertThat(browser.lines("""
                        return [...document.querySelectorAll('[href],[src]')]
                          .map(one => one.getAttribute('href') || one.getAttribute('src'))
                          .filter(target => !/^(#|tel:|https?:|mailto:)/.test(target))""")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoMyGridOfficerIsAndHerNumber(SiteBrowser browser) {
        String grids = String.valueOf(browser.script("return document.querySelector('#grids').innerText"));

        assertThat(grids).containsPattern("0999-?555").contains("网格");
        assertThat(browser.all("#grids a[href^='tel:']")).isNotEmpty();
    }

    @Test
    void whetherANoticeIsStillOpenAndHowToObject(SiteBrowser browser) {
        browser.tap("公示中：明年保洁员续聘4名");

        assertThat(browser.text()).contains("还剩", "村务监督委员会主任", "0999-5550204");
        assertThat(browser.all("main a[href='tel:0999-5550204']")).isNotEmpty();
    }

    @Test
    void whetherTheLowIncomeNoticeIsStillOpen(SiteBrowser browser) {
        browser.tap("搜一搜")
                .awaitText("找什么")
                .write("#q", "低保" + Keys.ENTER)
                .awaitText("找到")
                .tap("2026年第三季度低保初审");

        assertThat(browser.text()).contains("公示", "2026年10月13日");
    }

    @Test
    void howACaseWasHandledAndInHowManyDays(SiteBrowser browser) {
        browser.tap("看事").tap("全部19条").tap("四组村口路灯不亮");

        assertThat(browser.text()).contains("用时", "时限", "受理", "办结");
    }

    @Test
    void whoWasOnTheCommitteeIn2025(SiteBrowser browser) {
        browser.tap("找人").tap("全部8条").tap("听稻村村民委员会名单（上一届");

        assertThat(browser.text()).contains("2021年1月8日", "2026年1月7日", "垄上青", "稻小满");
    }

    @Test
    void theTableToTakeAlong(SiteBrowser browser, DemonstrationSite site) {
        browser.tap("看每一笔");

        List<String> files = browser.lines(
                "return [...document.querySelectorAll('a[href$=\".csv\"]')].map(a => a.getAttribute('href'))");
        assertThat(files).isNotEmpty();
        assertThat(site.root().resolve("yinghuo/tingdao/ledgers").resolve(files.get(0)))
                .isRegularFile();
    }
}
