package org.mingdeng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdeng.typeset.ReadPdf;

/** The boards of whole sites in all formats: as files, beside the pages and data that say the same, and as printed sheets. */
class BoardsTest {

    private static final String BASE = "https://shideng.example/open/";
    private static final Pattern VERSION = Pattern.compile("数据日期\\d+年\\d+月\\d+日·版本([0-9a-f]{8})");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d\\d");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"village", "forms"})
    void boardsConformToArchiveAndAccessibilityStandards(String scenario) throws Exception {
        for (Map.Entry<String, byte[]> board : boards(scenario).entrySet()) {
            try (ReadPdf pdf = new ReadPdf(board.getValue())) {
                assertThat(pdf.brokenRules()).as(board.getKey()).isEmpty();
                PDDocumentCatalog catalog = pdf.document().getDocumentCatalog();
                assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
                assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
                assertThat(pdf.document().getDocumentInformation().getTitle()).contains(" · ");
                if (!isInPieces(board.getKey())) {
                    assertThat(catalog.getDocumentOutline()).as(board.getKey()).isNotNull();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"village", "forms"})
    void boardsDependOnContentOnly(String scenario) throws IOException {
        Map<String, byte[]> boards = boards(scenario);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            Path again = temp.resolve("again");
            build(options(again, SiteOptions.Product.BOARDS).jobs(7));
            assertSame(boards, pdfs(again));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void assertSame(Map<String, byte[]> boards, Map<String, byte[]> again) {
        assertThat(again.keySet()).isEqualTo(boards.keySet());
        boards.forEach((route, bytes) -> assertThat(again.get(route)).as(route).isEqualTo(bytes));
    }

    /** Amounts, days, names: what a data file of a record says stands on its page and on its board. */
    @ParameterizedTest
    @ValueSource(strings = {"village", "forms"})
    void pageBoardAndDataSayTheSame(String scenario) throws IOException {
        boards(scenario);
        Path site = temp.resolve("site");
        build(options(site, SiteOptions.Product.SITE));
        Map<String, byte[]> files = SiteFixture.files(site);
        int compared = 0;
        for (String route : files.keySet()) {
            if (route.matches(".*/a[34]\\.pdf")) {
                String folder = route.substring(0, route.lastIndexOf('/'));
                Document page = Jsoup.parse(new String(files.get(folder + ".html"), StandardCharsets.UTF_8));
                try (ReadPdf pdf = new ReadPdf(files.get(route))) {
                    assertSaysWhatThePageSays(route, pdf, page);
                    compared += assertSaysWhatTheDataSay(route, pdf, page, files, folder);
                }
            }
        }
        assertThat(compared).isGreaterThan(2);
    }

    private static void assertSaysWhatThePageSays(String route, ReadPdf pdf, Document page) throws IOException {
        String printed = pdf.letters();
        String sorted = sorted(pdf);
        assertThat(printed).as(route).contains(ReadPdf.letters(page.select("h1").text()));
        for (Element cell : page.select("section[id^=table-] th, section[id^=table-] td")) {
            assertThat(printed).as(route).contains(ReadPdf.letters(withoutUnit(cell.text())));
            if (cell.hasClass("num") && cell.nameIs("td")) {
                assertThat(sorted).as(route).contains(ReadPdf.letters(cell.text()));
            }
        }
        for (Element text : page.select(".prose p, .prose th, .prose td, .prose h2")) {
            text.select("del, .footnote-ref, .footnote-backref").remove();
            assertThat(printed).as(route).contains(ReadPdf.letters(text.text()));
        }
    }

    private static int assertSaysWhatTheDataSay(
            String route, ReadPdf pdf, Document page, Map<String, byte[]> files, String folder) throws IOException {
        int compared = 0;
        for (Element section : page.select("section[id^=table-]")) {
            String file = folder + "/" + section.id().substring("table-".length()) + ".csv";
            for (List<String> row : CsvFixture.rows(file(files, file))) {
                for (String cell : row.stream().filter(BoardsTest::isSaidAlike).toList()) {
                    String shown = ReadPdf.letters(shown(cell));
                    assertThat(pdf.letters()).as("%s: %s", route, file).contains(withoutUnit(shown));
                    assertThat(ReadPdf.letters(section.text()))
                            .as("%s: %s", route, file)
                            .contains(shown);
                }
            }
            compared++;
        }
        return compared;
    }

    /** On paper the unit stands above a table of amounts. */
    private static String withoutUnit(String head) {
        return head.replaceFirst("（元）$", "");
    }

    /** Amounts, days and words; periods and counts are written for machines in data files. */
    private static boolean isSaidAlike(String cell) {
        return AMOUNT.matcher(cell).matches()
                || DAY.matcher(cell).matches()
                || cell.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Returns a cell of a data file as people write it. */
    private static String shown(String cell) {
        if (AMOUNT.matcher(cell).matches()) {
            return String.format(Locale.ROOT, "%,.2f", new BigDecimal(cell)).replace("-", "−");
        }
        Matcher day = DAY.matcher(cell);
        return day.matches()
                ? LocalDate.parse(cell).getYear() + "年" + Integer.parseInt(day.group(2)) + "月"
                        + Integer.parseInt(day.group(3)) + "日"
                : cell.replaceFirst("^'(?=[=+@-])", "");
    }

    private static String sorted(ReadPdf pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 0; page < pdf.pages(); page++) {
            text.append(ReadPdf.letters(String.join("", pdf.lines(page))));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"village", "forms"})
    void eachSheetLeadsToItsPageAndToThoseWhoSupervise(String scenario) throws IOException {
        Map<String, byte[]> boards = boards(scenario);
        for (String route : boards.keySet()) {
            try (ReadPdf pdf = new ReadPdf(boards.get(route))) {
                assertThat(pdf.text()).as(route).doesNotContainPattern("[\\u2E80-\\u2FDF\\uFFFD]");
                for (int page = 0; page < (isInPieces(route) ? 0 : pdf.pages()); page++) {
                    String sheet = ReadPdf.letters(String.join("", pdf.lines(page)));
                    assertThat(sheet).as(route).contains("0999-5550102", "第" + (page + 1) + "页共" + pdf.pages() + "页");
                    assertThat(sheet).as(route).containsPattern(VERSION);
                    String address = (BASE + pageOf(route)).replaceAll("index\\.html$", "");
                    assertThat(pdf.codes(page))
                            .as(route)
                            .singleElement()
                            .satisfies(code -> assertThat(decoded(code)).isEqualTo(address));
                    assertThat(sheet).as(route).contains(address.substring("https://".length()));
                }
            }
        }
    }

    /** Returns the page that says what a board says. */
    private static String pageOf(String board) {
        return board.startsWith("print/") ? "index.html" : board.substring(0, board.lastIndexOf('/')) + ".html";
    }

    private static String decoded(String address) {
        return URLDecoder.decode(URI.create(address).toString(), StandardCharsets.UTF_8);
    }

    @Test
    void noticeSaysHowLongItIsDisplayedAndWhomToTell() throws IOException {
        try (ReadPdf pdf = new ReadPdf(file(boards("village"), "affairs/road/a4.pdf"))) {
            assertThat(pdf.letters())
                    .contains("公示期：2026年11月16日至2026年12月1日（16天）", "有意见请找：村务监督委员会主任；0999-5550102")
                    .contains("［删去：5000.00］4800.00", "√测量", "□开会", "长度以实测为准。");
        }
    }

    @Test
    void versionFollowsContentAndNotTheDay() throws IOException {
        Map<String, byte[]> boards = boards("village");
        Path tomorrow = temp.resolve("tomorrow");
        build(options(tomorrow, SiteOptions.Product.BOARDS).today(SiteFixture.TODAY.plusDays(1)));
        assertSame(boards, pdfs(tomorrow));

        Path ledger = temp.resolve("content/财务收支/2026Q3.csv");
        Files.writeString(ledger, Files.readString(ledger).replace("渠道首付款", "渠道第一笔款"));
        Path changed = temp.resolve("changed");
        build(options(changed, SiteOptions.Product.BOARDS));
        Map<String, byte[]> now = pdfs(changed);

        assertThat(version(file(now, "ledgers/2026Q3/a3.pdf")))
                .isNotEqualTo(version(file(boards, "ledgers/2026Q3/a3.pdf")));
        assertThat(now.get("affairs/road/a4.pdf")).isEqualTo(boards.get("affairs/road/a4.pdf"));
    }

    private static String version(byte[] board) throws IOException {
        try (ReadPdf pdf = new ReadPdf(board)) {
            Matcher version = VERSION.matcher(sorted(pdf));
            assertThat(version.find()).isTrue();
            return version.group(1);
        }
    }

    @Test
    void secondRunWritesNothing() throws IOException {
        boards("village");
        SiteOptions options = options(temp.resolve("boards"), SiteOptions.Product.BOARDS);

        assertThat(build(options).written()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"village", "forms"})
    void siteLinksItsBoards(String scenario) throws IOException {
        Map<String, byte[]> boards = boards(scenario);
        Path site = temp.resolve("site");
        build(options(site, SiteOptions.Product.SITE));
        Map<String, byte[]> files = SiteFixture.files(site);
        Map<String, String> linked = links(files);

        assertThat(linked.keySet()).isEqualTo(boards.keySet());
        linked.forEach((board, page) -> {
            assertThat(files).as(page).containsKey(board);
            assertThat(files.get(board)).as(board).isEqualTo(boards.get(board));
            assertThat(page).isEqualTo(pageOf(board));
        });
        assertThat(build(options(site, SiteOptions.Product.SITE)).written()).isZero();
    }

    /** Returns which page leads to each PDF. */
    private static Map<String, String> links(Map<String, byte[]> files) {
        Map<String, String> linked = new TreeMap<>();
        files.forEach((route, bytes) -> {
            if (route.endsWith(".html")) {
                Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), BASE + route);
                page.select("a[href$=.pdf]")
                        .forEach(link -> linked.put(decoded(link.absUrl("href")).substring(BASE.length()), route));
            }
        });
        return linked;
    }

    @Test
    void boardsAreLeftOutWhereTheyAreNotWanted() throws IOException {
        content("village", "不生成: PDF\n");
        Path site = temp.resolve("site");
        build(options(site, SiteOptions.Product.SITE));
        Map<String, byte[]> files = SiteFixture.files(site);

        assertThat(files.keySet()).noneMatch(route -> route.endsWith(".pdf"));
        assertThat(links(files)).isEmpty();
    }

    private static byte[] file(Map<String, byte[]> files, String route) {
        return Objects.requireNonNull(files.get(route), route);
    }

    /** Returns the boards in a folder; the script and the picture that lie beside them have a test of their own. */
    private static Map<String, byte[]> pdfs(Path folder) throws IOException {
        Map<String, byte[]> files = SiteFixture.files(folder);
        files.keySet().removeIf(route -> !route.endsWith(".pdf"));
        return files;
    }

    private static boolean isInPieces(String route) {
        return route.endsWith("-a4.pdf");
    }

    private Map<String, byte[]> boards(String scenario) throws IOException {
        content(scenario, "");
        Path boards = temp.resolve("boards");
        build(options(boards, SiteOptions.Product.BOARDS));
        Map<String, byte[]> files = pdfs(boards);
        assertThat(files).hasSizeGreaterThan(15);
        return files;
    }

    /** Makes content that prints all boards. */
    private void content(String scenario, String more) throws IOException {
        Path content = temp.resolve("content");
        SiteFixture.copy(SiteFixture.content(scenario), content);
        Path settings = content.resolve("site.yaml");
        List<String> lines = new ArrayList<>(Files.readAllLines(settings));
        lines.removeIf(line -> line.startsWith("不生成") || line.startsWith("网址"));
        lines.add("网址: https://shideng.example/open");
        lines.add("纸质公开栏:");
        lines.add("  版式: 公示A4、表格A3、账目A3、账目A2、公开栏A3、公开栏60×90、公开栏A1、展板240×120、网格牌A4、网格牌A5");
        lines.add("  拼接: A4");
        Files.writeString(settings, String.join("\n", lines) + "\n" + more);
    }

    private SiteOptions options(Path output, SiteOptions.Product product) {
        return SiteFixture.options(temp.resolve("content"), output).product(product);
    }

    private static BuildReport build(SiteOptions options) {
        BuildReport report = Site.of(options).build();
        assertThat(report.isPublished()).as("%s", report.diagnostics()).isTrue();
        return report;
    }
}
