package org.mingdeng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.MessageCatalogue;
import org.mingdeng.diagnostic.Severity;
import org.mingdeng.diagnostic.TextReport;

/** A village with something personal in one of the carriers that leave it: the site stays as it was. */
class PersonalDataGateTest {

    private static final String ID = "990101198001010014";
    private static final String OTHER_ID = "990101195512310023";
    private static final String CARD = "6299990000000000012";
    private static final String MOBILE = "13800138000";

    @TempDir
    private Path temp;

    private Path content;
    private Path site;

    @BeforeEach
    void makeVillage() throws IOException {
        content = temp.resolve("content");
        site = temp.resolve("site");
        SiteFixture.copy(SiteFixture.content("village"), content);
    }

    private BuildReport build() {
        return Site.of(SiteFixture.options(content, site)).build();
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void attach(String name, byte[] bytes) throws IOException {
        Files.write(content.resolve("事项公开").resolve(name), bytes);
        write("事项公开/attached.md", "---\n标题: 附件\n公开日期: 2026-10-01\n公开事项: V05\n附件:\n  - 文件: " + name + "\n---\n\n见附件。\n");
    }

    private void addSettings(String settings) throws IOException {
        write("site.yaml", Files.readString(content.resolve("site.yaml")) + settings);
    }

    private static List<String> names(BuildReport report) {
        return report.diagnostics().stream()
                .filter(d -> d.problem().code().startsWith("MD63"))
                .map(d -> d.problem().name())
                .toList();
    }

    /** Returns the findings of the gate as reported, in English. */
    private static String findings(BuildReport report) {
        List<Diagnostic> found = report.diagnostics().stream()
                .filter(d -> d.problem().code().startsWith("MD63"))
                .toList();
        return new TextReport(MessageCatalogue.in(Language.ENGLISH)).write(found);
    }

    @Test
    void siteStaysAsItWasWhenATemplateBringsANumber() throws IOException {
        build();
        Map<String, byte[]> before = SiteFixture.files(site);
        write("theme/templates/data.ftlh", "<p title=\"" + MOBILE + "\">${page.frame.title}</p>");

        BuildReport report = build();

        assertThat(report.isPublished()).isFalse();
        assertThat(findings(report))
                .startsWith(
                        "data/index.html: error[MD631]: The content of “data/index.html”, about to be published, holds a"
                                + " mobile number, “138*****000”; the site stays as it was.");
        Map<String, byte[]> after = SiteFixture.files(site);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((route, bytes) -> assertThat(after.get(route)).as(route).isEqualTo(bytes));

        write("theme/templates/data.ftlh", "<p>${page.frame.title}</p>");

        assertThat(build().isPublished()).isTrue();
    }

    @Test
    void numberOfATemplateIsReportedOnceAPlace() throws IOException {
        addSettings("主办单位: 村委会\n检查级别:\n  - 编号: MD235\n    级别: 关闭\n");
        write("theme/templates/redirect.ftlh", MOBILE);
        write("theme/templates/print.ftlh", MOBILE + " ${page.frame.title}");
        write("theme/templates/data.ftlh", MOBILE + " ${page.frame.title}");

        assertThat(names(build())).containsExactly("MOBILE_IN_FILE");
    }

    @Test
    void checkOfTheTextsSwitchedOffIsNoWayAroundTheGate() throws IOException {
        addSettings("检查级别:\n  - 编号: MD231\n    级别: 关闭\n");
        write("事项公开/leak.yaml", "标题: 申请人" + ID + "\n公开日期: 2026-10-01\n公开事项: V05\n");

        BuildReport report = build();

        assertThat(report.isPublished()).isFalse();
        assertThat(names(report)).contains("PERSONAL_NUMBER_IN_FILE");
    }

    @Test
    void assetsOfAThemeAreLookedAt() throws IOException {
        write("theme/assets/site.css", "/* " + CARD + " */");

        BuildReport report = build();

        assertThat(report.isPublished()).isFalse();
        assertThat(findings(report))
                .contains("theme/assets/site.css: error[MD630]", "bank account “629*************012”");
    }

    @Test
    void namesOfRecordsAreLookedAtAndHiddenInTheReport() throws IOException {
        write("事项公开/" + ID + ".yaml", "标题: 修路\n公开日期: 2026-10-01\n公开事项: V05\n");

        BuildReport report = build();

        String text = new TextReport(MessageCatalogue.in(Language.CHINESE)).write(report.diagnostics());
        assertThat(report.isPublished()).isFalse();
        assertThat(text).contains("事项公开/990************014.yaml: 错误[MD231]").doesNotContain(ID);
    }

    @Test
    void namesOfAttachmentsAndPicturesAreLookedAt() throws IOException {
        attach(ID + ".txt", "见附件".getBytes(StandardCharsets.UTF_8));

        assertThat(findings(build()))
                .contains("The address of “affairs/990************014.txt”", "ID number “990************014”")
                .doesNotContain(ID);
    }

    @Test
    void oldAddressesAreLookedAt() throws IOException {
        write("事项公开/moved.yaml", "标题: 修路\n公开日期: 2026-10-01\n公开事项: V05\n旧网址: old/" + MOBILE + ".html\n");

        assertThat(findings(build())).contains("The address of “old/138*****000.html”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void tablesAreReadInAnyEncoding(String encoding) throws IOException {
        attach("名单.csv", ("姓名,身份证号\n稻小满," + ID + "\n麦知秋," + OTHER_ID + "\n").getBytes(Charset.forName(encoding)));

        BuildReport report = build();

        assertThat(report.isPublished()).isFalse();
        assertThat(findings(report))
                .startsWith(
                        "事项公开/attached.md:6:9: error[MD632]: The attachment “名单.csv” holds a personal number in its text"
                                + " (ID number “990************014” and 1 more)");
    }

    @Test
    void wordFilesAreReadWithRunsCommentsDeletionsAndProperties() throws IOException {
        attach(
                "通知.docx",
                Office.docx(Map.of(
                        "word/document.xml",
                        "<w:p><w:r><w:t>990101</w:t></w:r><w:r><w:t>198001010014</w:t></w:r></w:p>",
                        "word/comments.xml",
                        "<w:comment><w:p><w:r><w:t>" + OTHER_ID + "</w:t></w:r></w:p></w:comment>",
                        "word/footnotes.xml",
                        "<w:p><w:del><w:r><w:delText>" + CARD + "</w:delText></w:r></w:del></w:p>",
                        "docProps/core.xml",
                        "<w:creator>" + MOBILE + "</w:creator><w:revision>2</w:revision>")));

        assertThat(findings(build()))
                .contains("holds a personal number in its text (ID number “990************014”)")
                .contains("holds a personal number in its comments (ID number “990************023”)")
                .contains("holds a personal number in its text (bank account “629*************012”)")
                .contains("holds a mobile number in its properties, “138*****000”");
    }

    @Test
    void excelFilesAreReadWithHiddenSheetsRowsColumnsAndNumbers() throws IOException {
        attach(
                "名单.xlsx",
                Office.xlsx(Map.of(
                        "xl/workbook.xml",
                        "<s:sheet name=\"公示\" r:id=\"rId1\"/><s:sheet name=\"底表\" state=\"hidden\" r:id=\"rId2\"/>",
                        "xl/sharedStrings.xml",
                        "<s:si><s:t>姓名</s:t></s:si><s:si><s:r><s:t>990101</s:t></s:r><s:r><s:t>198001010014</s:t></s:r></s:si>",
                        "xl/worksheets/sheet1.xml",
                        "<s:cols><s:col min=\"2\" max=\"2\" hidden=\"1\"/></s:cols><s:row r=\"1\">"
                                + "<s:c r=\"A1\" t=\"s\"><s:v>0</s:v></s:c><s:c r=\"B1\"><s:v>1.3800138E10</s:v></s:c></s:row>"
                                + "<s:row r=\"2\" hidden=\"1\"><s:c r=\"A2\" t=\"inlineStr\"><s:is><s:t>" + CARD
                                + "</s:t></s:is></s:c></s:row>",
                        "xl/worksheets/sheet2.xml",
                        "<s:row r=\"1\"><s:c r=\"A1\" t=\"s\"><s:v>1</s:v></s:c></s:row>")));

        assertThat(findings(build()))
                .contains("holds a personal number in its hidden sheet “底表” (ID number “990************014”)")
                .contains("holds a mobile number in its hidden rows or columns “公示”, “138*****000”")
                .contains(
                        "holds a personal number in its hidden rows or columns “公示” (bank account “629*************012”)");
    }

    @Test
    void filesOfPdfAreReadWithNotesAndProperties() throws IOException {
        attach("合同.pdf", Pdf.of("Contract " + ID, "Note " + CARD, "Title " + MOBILE));

        assertThat(findings(build()))
                .contains("holds a personal number in its text (ID number “990************014”)")
                .contains("holds a personal number in its comments (bank account “629*************012”)")
                .contains("holds a mobile number in its properties, “138*****000”");
    }

    @Test
    void filesInFilesAreRead() throws IOException {
        byte[] inner = Office.zip(Map.of("身份证" + OTHER_ID + ".txt", "卡号" + CARD));
        attach("资料.zip", Office.zipOf(Map.of("里面.zip", inner)));

        assertThat(findings(build()))
                .contains(
                        "holds a personal number in its names of files inside “里面.zip” (ID number “990************023”)")
                .contains("bank account “629*************012”");
    }

    @Test
    void whatCannotBeReadIsSaidToBeUnchecked() throws IOException {
        attach("合同.docx", Office.zip(Map.of("[Content_Types].xml", "<a/>", "word/document.xml", "<a><b></a>")));

        BuildReport report = build();

        assertThat(report.isPublished()).isTrue();
        assertThat(findings(report))
                .startsWith(
                        "事项公开/attached.md:6:9: warning[MD636]: The attachment “合同.docx” was not checked for personal data:"
                                + " it is damaged.");
        assertThat(build().diagnostics()).as("remembered with the file").isEqualTo(report.diagnostics());
    }

    @Test
    void filesThatSwellAreNotReadToTheEnd() throws IOException {
        attach("炸弹.zip", Office.zipOf(Map.of("large.txt", new byte[100 << 20])));

        assertThat(findings(build())).contains("it is too large");
    }

    @Test
    void protectedPdfIsSaidToBeUnchecked() throws IOException {
        attach("合同.pdf", Pdf.encrypted("Contract " + ID));

        assertThat(findings(build())).contains("warning[MD636]", "it is protected by a password");
    }

    @Test
    void picturesAmongAttachmentsLoseWhatTheCameraWrote() throws IOException {
        attach("现场.jpg", withExif("GPS 39.9042 116.4074"));

        BuildReport report = build();

        assertThat(report.isPublished()).isTrue();
        byte[] published = Files.readAllBytes(site.resolve("affairs/现场.jpg"));
        assertThat(new String(published, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS", "116.4074");
    }

    private static byte[] withExif(String text) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        byte[] exif = ("Exif\0\0" + text).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(jpeg.toByteArray(), 0, 2);
        all.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        all.write(exif);
        all.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        return all.toByteArray();
    }

    @Test
    void allowedNumbersPassEverywhere() throws IOException {
        addSettings("允许公开的号码:\n  - 号码: +86 138-0013-8000\n    理由: 值班手机\n");
        write("site.yaml", Files.readString(content.resolve("site.yaml")).replace("0999-5550190", MOBILE));
        attach(MOBILE + ".txt", ("值班手机" + MOBILE).getBytes(StandardCharsets.UTF_8));
        write("事项公开/duty.md", "---\n标题: 值班\n公开日期: 2026-10-01\n公开事项: V05\n---\n\n值班手机138-0013-8000。\n");
        write("theme/templates/data.ftlh", "<a href=\"tel:+86" + MOBILE + "\">${page.frame.title}</a>");

        BuildReport report = build();

        assertThat(report.isPublished()).isTrue();
        assertThat(report.diagnostics())
                .extracting(d -> d.problem().name())
                .doesNotContain("MOBILE_IN_TEXT", "MOBILE_IN_FILE", "MOBILE_IN_ATTACHMENT", "ALLOWED_NUMBER_UNUSED");
        assertThat(build().diagnostics()).as("nothing new").isEqualTo(report.diagnostics());
    }

    @Test
    void numberThatIsNoLongerAllowedStopsTheNextBuild() throws IOException {
        String settings = Files.readString(content.resolve("site.yaml"));
        addSettings("允许公开的号码:\n  - 号码: " + MOBILE + "\n    理由: 值班手机\n");
        attach("值班.txt", ("值班手机" + MOBILE).getBytes(StandardCharsets.UTF_8));
        assertThat(build().isPublished()).isTrue();

        write("site.yaml", settings);

        BuildReport report = build();
        assertThat(report.isPublished()).isFalse();
        assertThat(names(report)).containsExactly("MOBILE_IN_ATTACHMENT");
    }

    @Test
    void allowedNumberThatIsNowhereIsNoted() throws IOException {
        addSettings("允许公开的号码:\n  - 号码: " + MOBILE + "\n    理由: 值班手机\n");

        BuildReport first = build();
        BuildReport second = build();

        assertThat(first.diagnostics())
                .filteredOn(d -> d.problem().name().equals("ALLOWED_NUMBER_UNUSED"))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.NOTE);
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
    }

    @Test
    void severitiesOfTheGateCanBeSet() throws IOException {
        addSettings("检查级别:\n  - 编号: MD633\n    级别: 警告\n");
        attach("名单.txt", ("值班手机" + MOBILE).getBytes(StandardCharsets.UTF_8));

        BuildReport first = build();
        BuildReport second = build();

        assertThat(first.isPublished()).isTrue();
        assertThat(findings(first)).contains("warning[MD633]");
        assertThat(second.diagnostics()).as("remembered with the file").isEqualTo(first.diagnostics());
    }

    @Test
    void demonstrationHoldsNothingPersonal() {
        BuildReport report =
                Site.of(SiteFixture.options(Path.of("../content"), site)).build();

        assertThat(report.isPublished()).isTrue();
        assertThat(report.diagnostics())
                .extracting(d -> d.problem().code())
                .doesNotContain("MD231", "MD235", "MD236", "MD237")
                .noneMatch(code -> code.startsWith("MD63"));
    }
}
