package org.mingdeng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The search: what it finds is what stands in the pages, from a web server and from a folder. */
@ExtendWith(Browsing.class)
class SearchIT {

    private static final String COUNTY = "search/index.html";
    private static final String VILLAGE = "yinghuo/tingdao/search/index.html";

    /** Words without synonyms, of two characters and more, names and a surname among them. */
    private static final List<String> WORDS = List.of("渠道", "大棚", "听稻村", "村民小组", "瓦䶮", "机井换泵", "保洁员续聘");

    @Test
    void hitsAreTheRecordsInWhichTheWordStands(SiteBrowser browser, DemonstrationSite site) {
        List<Text> texts = texts(site, browser);
        for (SiteBrowser visit : List.of(browser.fromServer(), browser.fromFolder())) {
            for (String word : WORDS) {
                Set<String> expected = routes(texts, text -> text.says(word));
                Set<String> inVillage = expected.stream()
                        .filter(route -> route.startsWith("yinghuo/tingdao/"))
                        .collect(Collectors.toSet());

                assertThat(hits(visit, COUNTY, word)).as(word).isEqualTo(expected);
                assertThat(hits(visit, VILLAGE, word))
                        .as(word + " in the village")
                        .isEqualTo(inVillage);
            }
        }
    }

    @Test
    void amountsAreFoundAsTheyAreTyped(SiteBrowser browser) {
        Set<String> found = hits(browser, COUNTY, "95944.45");

        assertThat(found).contains("yinghuo/tingdao/ledgers/2026Q3.html");
        assertThat(hits(browser, COUNTY, "95,944.45")).isEqualTo(found);
        assertThat(hits(browser, COUNTY, "９５９４４．４５")).isEqualTo(found);
        assertThat(hits(browser, COUNTY, "9594")).doesNotContain("yinghuo/tingdao/ledgers/2026Q3.html");
    }

    @Test
    void oneCharacterTraditionalFormsSynonymsAndFirstLettersLeadToTheSame(SiteBrowser browser) {
        assertThat(hits(browser, VILLAGE, "䶮")).contains("yinghuo/tingdao/rosters/supervisory.html");
        assertThat(hits(browser, VILLAGE, "渠道襯砌")).isEqualTo(hits(browser, VILLAGE, "渠道衬砌"));
        assertThat(hits(browser, VILLAGE, "最低生活保障"))
                .isEqualTo(hits(browser, VILLAGE, "低保"))
                .isNotEmpty();
        assertThat(hits(browser, VILLAGE, "qdcq")).contains("yinghuo/tingdao/funds/canal-lining.html");
    }

    @Test
    void kindYearAndPlaceNarrowWhatIsFound(SiteBrowser browser) {
        assertThat(hits(browser, COUNTY, "渠道&kind=cases")).isNotEmpty().allMatch(route -> route.contains("/cases/"));
        assertThat(hits(browser, COUNTY, "渠道&year=2025")).isNotEmpty();
        assertThat(hits(browser, "yinghuo/search/index.html", "渠道"))
                .isNotEmpty()
                .allMatch(route -> route.startsWith("yinghuo/"));
    }

    @Test
    void titlesComeFirstAndWhatWasFoundIsMarked(SiteBrowser browser) {
        hits(browser, VILLAGE, "渠道");

        assertThat(browser.lines("return [...document.querySelectorAll('#hits a')].map(a => a.textContent)")
                        .get(0))
                .contains("渠道");
        assertThat(browser.lines("return [...document.querySelectorAll('#hits mark')].map(m => m.textContent)"))
                .contains("渠道");
    }

    @Test
    void itIsAskedFromTheHomePageWithTheKeyboardAndTheWayBackLeadsToTheHits(SiteBrowser browser) {
        browser.phone().open("yinghuo/tingdao/index.html").tap("搜一搜");
        browser.awaitText("找什么").write("#q", "大棚" + Keys.ENTER).awaitText("找到");
        int found = browser.all("#hits li").size();
        browser.tap(browser.all("#hits a").get(0).getText());
        assertThat(browser.path()).contains("yinghuo/tingdao/").doesNotContain("search/");

        browser.script("history.back()");

        browser.awaitText("找到");
        assertThat(browser.all("#hits li")).hasSize(found);
        assertThat(browser.script("return document.querySelector('#found').getAttribute('role')"))
                .isEqualTo("status");
    }

    @Test
    void nothingFoundIsSaidWithAWayOn(SiteBrowser browser) {
        assertThat(hits(browser, VILLAGE, "飞船")).isEmpty();
        assertThat(browser.text()).contains("没有找到", "按类别、年份找");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void withoutScriptsListsByKindAndYearAreLeft(SiteBrowser browser) {
        browser.withoutScripts().open(VILLAGE);

        assertThat(browser.text()).contains("没有开启脚本", "按类别、年份找", "财务收支");
        assertThat(browser.all("#search").get(0).isDisplayed()).isFalse();
    }

    @Test
    void aQueryLoadsLittle(SiteBrowser browser) {
        browser.fromServer();
        for (String word : WORDS) {
            hits(browser, COUNTY, word);
            Object bytes = browser.script("""
                    return performance.getEntriesByType('resource')
                      .filter(one => /search\\/[stdh]?\\/?\\w+\\.js/.test(one.name))
                      .reduce((sum, one) => sum + one.decodedBodySize, 0)""");
            assertThat(((Number) bytes).longValue()).as(word).isBetween(1L, 200_000L);
        }
    }

    /** Returns the pages that a query finds, all of them. */
    private static Set<String> hits(SiteBrowser browser, String page, String query) {
        browser.open("robots.txt"); // so that the next address is loaded and not only its query exchanged
        browser.open(page + "?q=" + query);
        Object hits = browser.waitFor("""
                const done = arguments[0], end = Date.now() + 10000;
                (function look() {
                  const found = document.querySelector('#found'), more = document.querySelector('#more');
                  if (!found || !found.textContent || found.textContent.startsWith('正在')) {
                    if (Date.now() > end) done(['timeout']); else setTimeout(look, 20);
                    return;
                  }
                  if (!more.hidden) { more.hidden = true; more.onclick(); setTimeout(look, 20); return; }
                  setTimeout(() => {
                    if (!more.hidden) return look();
                    const count = /找到(\\d+)条/.exec(found.textContent);
                    const list = [...document.querySelectorAll('#hits a')].map(a => decodeURIComponent(a.href));
                    if (count && list.length < Number(count[1])) return setTimeout(look, 20);
                    done(list);
                  }, 60);
                })();
                """);
        String base = URLDecoder.decode(browser.base().toASCIIString(), StandardCharsets.UTF_8);
        return ((List<?>) hits)
                .stream().map(hit -> String.valueOf(hit).replace(base, "")).collect(Collectors.toSet());
    }

    /** A text of the index: the address of the record, and its lines without signs. */
    private record Text(String route, List<String> lines) {
        boolean says(String word) {
            return lines.stream().anyMatch(line -> line.contains(word));
        }
    }

    private static Set<String> routes(List<Text> texts, Predicate<Text> condition) {
        return texts.stream().filter(condition).map(Text::route).collect(Collectors.toSet());
    }

    /** Reads the texts of all places as they lie in the site. */
    private static List<Text> texts(DemonstrationSite site, SiteBrowser browser) {
        List<Text> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site.root())) {
            for (Path file : files.filter(path -> path.toString().matches(".*[/\\\\]search[/\\\\]t[/\\\\]\\d+\\.js"))
                    .toList()) {
                String script = Files.readString(file);
                String literal = script.substring(script.indexOf(",[") + 1, script.lastIndexOf(')'));
                for (Object part : (List<?>) browser.script("return JSON.parse(arguments[0])", literal)) {
                    List<?> fields = (List<?>) part;
                    String said = fields.get(4) + "\n" + fields.get(1) + "\n" + fields.get(5) + "\n" + fields.get(6);
                    texts.add(new Text(
                            String.valueOf(fields.get(0)),
                            said.lines()
                                    .map(line -> line.replaceAll("[^\\p{L}\\p{N}]", ""))
                                    .toList()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
