package org.mingdeng.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingdeng.browser.Printout.Sheet;

/** Whoever prints a page from the browser's menu gets all that it says on A4, and nothing that only a screen needs. */
@ExtendWith(Browsing.class)
class PrintIT {

    /** The browser's own margins are of one centimetre; a little less, for punctuation that hangs over the end of a line. */
    private static final double MARGIN = 9.5;

    /** In points. */
    private static final double SMALLEST_TYPE = 7;

    /** A row of a table with fewer characters may well stand elsewhere, too. */
    private static final int TELLING = 15;

    @Test
    void recordsOfEveryKindPrintWholeOnA4(SiteBrowser browser, DemonstrationSite site) {
        assertPrintsWell(browser, site.samples().stream().filter(SitePage::isRecord));
    }

    @Test
    void homesAndListsPrintWholeOnA4(SiteBrowser browser, DemonstrationSite site) {
        Stream<SitePage> pages = site.samples().stream()
                .filter(page -> page.isHome()
                        || page.kind().startsWith("list")
                        || page.kind().startsWith("index"));

        assertPrintsWell(browser, pages);
    }

    @Test
    void sheetsPrintWholeOnA4(SiteBrowser browser, DemonstrationSite site) {
        SoftAssertions softly = new SoftAssertions();
        for (SitePage page : site.sheets()) {
            Printout printout = browser.light().open(page).print();

            softly.assertThat(missing(browser, printout)).as(page + " lacks").isEmpty();
            softly.assertThat(printout.sheets()).as("sheets of " + page).allMatch(PrintIT::isA4);
            softly.assertThat(cut(printout, page)).isEmpty();
            softly.assertThat(headless(browser, printout))
                    .as("tables of " + page + " without a header")
                    .isEmpty();
        }
        softly.assertAll();
    }

    private static void assertPrintsWell(SiteBrowser browser, Stream<SitePage> pages) {
        SoftAssertions softly = new SoftAssertions();
        pages.forEach(page -> {
            Printout printout = browser.light().open(page).print();
            String text = printout.text();

            softly.assertThat(text).as("title of " + page).contains(Printout.plain(heading(browser)));
            softly.assertThat(missing(browser, printout)).as(page + " lacks").isEmpty();
            softly.assertThat(onScreensOnly(browser)).as("printed of " + page).isEmpty();
            softly.assertThat(text).as("address of " + page).contains(Printout.plain(address(browser)));
            softly.assertThat(printout.sheets()).as("sheets of " + page).allMatch(PrintIT::isUprightA4);
            softly.assertThat(cut(printout, page)).isEmpty();
            softly.assertThat(headless(browser, printout))
                    .as("tables of " + page + " without a header")
                    .isEmpty();
        });
        softly.assertAll();
    }

    private static boolean isUprightA4(Sheet sheet) {
        return measures(sheet, 210, 297);
    }

    private static boolean isA4(Sheet sheet) {
        return isUprightA4(sheet) || measures(sheet, 297, 210);
    }

    private static boolean measures(Sheet sheet, double width, double height) {
        return Math.abs(sheet.width() - width) < 0.5 && Math.abs(sheet.height() - height) < 0.5;
    }

    /** Sheets that are empty, of type too small to read, or with text beyond their margins. */
    private static List<String> cut(Printout printout, SitePage page) {
        return printout.sheets().stream()
                .filter(sheet -> sheet.text().isBlank()
                        || sheet.left() < MARGIN
                        || sheet.right() < MARGIN
                        || sheet.bottom() < MARGIN
                        || sheet.smallest() < SMALLEST_TYPE)
                .map(sheet -> page + ": " + sheet)
                .toList();
    }

    private static String heading(SiteBrowser browser) {
        return String.valueOf(browser.script("return document.querySelector('h1').textContent"));
    }

    private static String address(SiteBrowser browser) {
        return String.valueOf(browser.script("return document.querySelector('link[rel=canonical]').href"));
    }

    /** What the main part shows on the screen and the paper does not; links to go on by are no loss. */
    private static List<String> missing(SiteBrowser browser, Printout printout) {
        String printed = printout.text();
        return browser.lines("""
                        const said = [], texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                          const element = text.parentElement;
                          if (text.data.trim() && !element.closest('.btn, .pills:not(.said), .footnote-backref, .sr, #files, nav, svg') && element.checkVisibility())
                            said.push(text.data.trim());
                        }
                        return said;
                        """).stream()
                .filter(said -> !printed.contains(Printout.plain(said)))
                .toList();
    }

    /** What is printed and of no use on paper. */
    private static List<String> onScreensOnly(SiteBrowser browser) {
        return browser.onPaper()
                .lines(
                        "return [...document.querySelectorAll('#files,nav,.skip,.tools,.nav,.crumbs,.foot,.btn,.js-only,button,input,select')]"
                                + ".filter(element => element.getClientRects().length).map(element => element.outerHTML.slice(0, 80))");
    }

    /** Tables that stand on a sheet without their header. */
    private static List<String> headless(SiteBrowser browser, Printout printout) {
        Object tables = browser.script("""
                const text = elements => [...elements].map(element => element.textContent);
                return [...document.querySelectorAll('main table')].filter(table => table.tHead)
                  .map(table => ({head: text(table.tHead.querySelectorAll('th')), rows: text(table.querySelectorAll('tbody tr'))}));
                """);
        return ((List<?>) tables)
                .stream()
                        .map(table -> (Map<?, ?>) table)
                        .flatMap(table -> headless(plain(table.get("head")), plain(table.get("rows")), printout))
                        .toList();
    }

    private static Stream<String> headless(List<String> head, List<String> rows, Printout printout) {
        String heading = String.join("", head);
        return printout.sheets().stream()
                .filter(sheet -> rows.stream()
                        .anyMatch(row -> row.length() >= TELLING && sheet.text().contains(row)))
                .filter(sheet -> !sheet.text().contains(heading))
                .map(sheet -> heading + " on sheet " + (printout.sheets().indexOf(sheet) + 1));
    }

    private static List<String> plain(@Nullable Object texts) {
        return texts instanceof List<?> list
                ? list.stream()
                        .map(text -> Printout.plain(String.valueOf(text)))
                        .toList()
                : List.of();
    }
}
