package org.mingdeng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.site.SiteOptions.Product;
import org.mingdeng.typeset.ReadPdf;

/** The sheets of households of the site {@code forms}: what they say, and that nothing else says it. */
class HouseholdsTest {

    /** What only the register knows: numbers, and a household that no record names. */
    private static final List<String> PRIVATE = List.of("甲-730", "禾见素", "禾*素");

    @TempDir
    private Path temp;

    private Path content;

    @BeforeEach
    void copyContent() throws IOException {
        content = temp.resolve("content");
        SiteFixture.copy(SiteFixture.content("forms"), content);
        change("site.yaml", "不生成: PDF、搜索、离线包", "网址: https://shideng.example");
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = content.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private SiteOptions options(Product product) {
        return SiteFixture.options(content, temp.resolve(product.name())).product(product);
    }

    private static Map<String, byte[]> build(SiteOptions options) throws IOException {
        BuildReport report = Site.of(options).build();
        assertThat(report.isPublished()).as("%s", report.diagnostics()).isTrue();
        return SiteFixture.files(options.output());
    }

    private Map<String, byte[]> sheets() throws IOException {
        return build(options(Product.HOUSEHOLDS).place("."));
    }

    private static String letters(Map<String, byte[]> files, String route) throws IOException {
        try (ReadPdf pdf = new ReadPdf(Objects.requireNonNull(files.get(route), route))) {
            return pdf.letters();
        }
    }

    private String sheet(String number) throws IOException {
        return letters(sheets(), "households/" + number + ".pdf");
    }

    @Test
    void sheetSaysWhatWasWrittenDownForTheHousehold() throws IOException {
        assertThat(sheet("甲-7301"))
                .contains("明白纸·户号甲-7301·一组稻*满", "试灯村·2026年")
                .contains("2026年8月28日2026年耕地地力保护补贴5.6104.50585.20已发", "合计伍佰捌拾伍元贰角整585.20")
                .contains("防洪渠征地补偿分配", "72,000.00已分配", "贰拾伍元整25.00", "2025年收益分配结果")
                .contains("全年合计（减免不计）：72,735.20元柒万贰仟柒佰叁拾伍元贰角整")
                .contains("参加清淤2次", "有出入请找：村务监督委员会0999-5550102", "本户签字：", "版本")
                .doesNotContain("稻小满", "7302", "穗");
    }

    @Test
    void sheetsConformToArchiveAndAccessibilityStandardsAndLeadToTheHomePage() throws Exception {
        Map<String, byte[]> sheets = sheets();

        assertThat(sheets).containsOnlyKeys("households.pdf", "households/甲-7301.pdf", "households/甲-7302.pdf");
        int pages = 0;
        for (String route : sheets.keySet()) {
            try (ReadPdf pdf = new ReadPdf(sheets.get(route))) {
                assertThat(pdf.brokenRules()).as(route).isEmpty();
                assertThat(pdf.codes(0)).as(route).containsExactly("https://shideng.example/");
                pages += route.equals("households.pdf") ? -pdf.pages() : pdf.pages();
            }
        }
        assertThat(pages).isZero();
    }

    /** Whatever may be published, in whatever format. */
    @ParameterizedTest
    @EnumSource(
            value = Product.class,
            names = {"SITE", "BOARDS", "POSTING"})
    void nothingThatIsPublishedHoldsANumberOrAHeadOfTheRegister(Product product) throws IOException {
        change("site.yaml", "标题: 试灯村公开", "标题: 试灯村公开\n纸质公开栏:\n  版式: 公示A4、表格A3、公开栏60×90");
        Map<String, byte[]> files = build(options(product));

        assertThat(files).isNotEmpty();
        for (String route : files.keySet()) {
            String text = route.endsWith(".pdf")
                    ? letters(files, route)
                    : new String(files.get(route), StandardCharsets.UTF_8);
            assertThat(route + "\n" + text).as(route).doesNotContain(PRIVATE);
        }
    }

    @Test
    void recordThatIsHeldBackStandsOnNoSheet() throws IOException {
        change("惠农补贴/耕地地力2026.yaml", "公开日期", "草稿: 是\n公开日期");
        change("征地补偿/防洪渠.yaml", "公开日期: 2026-09-01", "公开日期: 2026-12-01");

        assertThat(sheet("甲-7301"))
                .contains("全年合计（减免不计）：150.00元")
                .doesNotContain("惠农补贴", "585.20", "征地补偿", "72,000.00");
    }

    @Test
    void planIsToldAndNotCounted() throws IOException {
        change("收益分配/2025.yaml", "阶段: 结果", "阶段: 方案");

        assertThat(sheet("甲-7301")).contains("方案，还没发", "方案不计入", "全年合计（减免不计）：72,585.20元");
    }

    @Test
    void sheetIsOfOneYear() throws IOException {
        change("惠农补贴/耕地地力2026.yaml", "发放日期: 2026-08-28", "发放日期: 2025-08-28");
        SiteOptions options = options(Product.HOUSEHOLDS).place(".").year(2025);

        assertThat(letters(build(options), "households/甲-7301.pdf"))
                .contains("试灯村·2025年", "全年合计（减免不计）：585.20元")
                .doesNotContain("防洪渠");
    }

    @Test
    void numberIsTheSameWithoutItsNoughts() throws IOException {
        change("户名册.csv", "甲-7301", "012");
        change("惠农补贴/补贴.csv", "甲-7301", "12");
        for (String file : List.of("征地补偿/防洪渠.yaml", "一事一议/二组道路.yaml", "收益分配/2025.yaml", "积分/积分.csv")) {
            change(file, "甲-7301", "０12");
        }

        assertThat(sheet("012")).contains("户号012", "585.20", "72,000.00");
    }

    @Test
    void registerIsAccountedFor() throws IOException {
        BuildReport report = Site.of(options(Product.SITE)).build();
        assertThat(report.tally().internal()).isOne();
        assertThat(report.summary(Language.CHINESE)).contains("读取38条 = 公开37条", "内部1份（户名册，不公开）");
        assertThat(report.summary(Language.ENGLISH)).contains("read 38 = published 37", "internal 1");

        change("户名册.csv", "户主", "家长");
        BuildReport broken = Site.of(options(Product.SITE)).build();
        assertThat(broken.tally().errors()).isOne();
        assertThat(broken.isPublished()).isFalse();
    }

    @Test
    void secondRunWritesNothingAndAChangedRegisterIsSeen() throws IOException {
        SiteOptions options = options(Product.HOUSEHOLDS).place(".");
        sheets();
        assertThat(Site.of(options).build().written()).isZero();

        change("户名册.csv", "一组", "七组");
        assertThat(letters(build(options), "households/甲-7301.pdf")).contains("七组稻*满");
    }
}
