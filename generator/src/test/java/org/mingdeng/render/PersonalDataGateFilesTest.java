package org.mingdeng.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.privacy.AllowedNumbers;
import org.mingdeng.site.Pdf;

/** What the gate says of single files. */
class PersonalDataGateFilesTest {

    private final Diagnostics diagnostics = new Diagnostics();
    private final PersonalDataGate gate = new PersonalDataGate(new AllowedNumbers(Set.of("13900139000")), diagnostics);

    private List<String> check(String route, String content) {
        gate.checkFile(route, content.getBytes(StandardCharsets.UTF_8), Origin.ofFile(route));
        return diagnostics.sorted().stream()
                .map(Diagnostic::problem)
                .map(problem -> problem.name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cases/lamp.html | <p>990101198001010014</p>",
                "cases/lamp.html | <img alt='990101198001010014'>",
                "cases/lamp.html | <script type='application/ld+json'>{'name':'990101198001010014'}</script>",
                "ledgers/2026Q3.csv | 2026-07-01,记-1,990101198001010014,100.00",
                "ledgers/2026Q3.json | [{'note':'6299990000000000012'}]",
                "feed.xml | <summary type='html'>&lt;p&gt;990101198001010014&lt;/p&gt;</summary>",
                "sitemap.xml | <loc>https://open.example/files/990101198001010014.html</loc>",
                "assets/site.css | /* 990101198001010014 */",
                "files/990101198001010014.csv | 2026-07-01",
            })
    void numbersAreFoundInEveryKindOfFile(String route, String content) {
        assertThat(check(route, content)).containsOnly("PERSONAL_NUMBER_IN_FILE");
    }

    @Test
    void linesOfACalendarAreJoinedFirst() {
        String calendar = "BEGIN:VEVENT\r\nDESCRIPTION:" + "值班".repeat(10) + "1380013\r\n 8000\r\nEND:VEVENT\r\n";

        assertThat(check("calendar.ics", calendar)).containsExactly("MOBILE_IN_FILE");
        assertThat(diagnostics.sorted().get(0).arguments()).contains("138*****000");
    }

    @Test
    void textsOfOurOwnPdfFilesAreRead() throws IOException {
        gate.checkFile(
                "boards/2026Q3.pdf",
                Pdf.of("ID 990101198001010014", "note", "title"),
                Origin.ofFile("boards/2026Q3.pdf"));

        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::problem)
                .containsExactly(RenderProblem.PERSONAL_NUMBER_IN_FILE);
    }

    @Test
    void allowedNumbersAreRememberedAsShown() {
        assertThat(check("index.html", "<a href='tel:13900139000'>139-0013-9000</a>"))
                .isEmpty();
        assertThat(gate.met()).containsExactly("13900139000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link href='site.13800138.css'><p>统一社会信用代码：54990101MF00000014</p>",
                "<p>区划代码990101101201，合计13800138000.00元，1,380,013,800.00元</p>",
                "<code>13800138000a3800138000b13800138000c13800138000d138001380001234</code>",
                "<svg viewBox='0 0 138 138'><path d='M0 0h138v138H0z'/></svg>",
                "<time datetime='2026-11-24T08:30:00+08:00'>2026-11-24 08:30</time>",
                "{'amount':13800138000.00,'code':'990101101201','telephone':'0999-5550101'}",
                "<p>文号 2026110300000001，凭证号 202611030000001</p>",
            })
    void numbersThatTheSiteItselfPrintsAreNot(String content) {
        assertThat(check("index.html", content)).isEmpty();
    }
}
