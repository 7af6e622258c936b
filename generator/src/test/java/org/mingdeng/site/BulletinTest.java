package org.mingdeng.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script for the loudspeaker and the picture to be sent on, made of a village of their own with {@code print}. */
class BulletinTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, byte[]> print(String out) throws IOException {
        BuildReport report = Site.of(SiteOptions.of(folder.resolve("content"), folder.resolve(out))
                        .today(TODAY)
                        .product(SiteOptions.Product.BOARDS))
                .build();
        assertThat(report.isPublished()).isTrue();
        return SiteFixture.files(folder.resolve(out));
    }

    private void village() throws IOException {
        write("site.yaml", "title: 试灯县村务公开\nbaseUrl: https://deng.example\n");
        write("place.yaml", "name: 试灯县\nkind: county\n");
        write("town/place.yaml", "name: 试灯镇\nkind: town\n");
        write("town/lamp/place.yaml", """
                name: 试灯村
                kind: village
                supervision:
                  - name: 试灯村村务监督委员会
                    telephone: 0999-5550102
                """);
        write("town/lamp/affairs/2026-11-20-lamps.md", """
                ---
                title: 2组路灯换新：24盏，2.64万元
                published: 2026-11-20
                publisher: 试灯村村民委员会
                item: V12
                notice:
                  start: 2026-11-20
                  end: 2026-12-03
                  objection:
                    contact: 村务监督委员会主任
                    telephone: 0999-5550103
                ---
                换24盏灯。
                """);
    }

    @Test
    void villageIsReadAloudWithNumbersInWords() throws IOException {
        village();

        String script = new String(print("out").get("town/lamp/print/broadcast.txt"), UTF_8);

        assertThat(script)
                .startsWith("乡亲们，大家好。\n现在播送试灯村的公开消息。今天是二〇二六年十一月二十四日，星期二。\n")
                .contains("第一件：二组路灯换新：二十四盏，两万六千四百元。\n公示到二〇二六年十二月三日。\n")
                .contains("有意见，请找村务监督委员会主任，电话零九九九，五五五零幺零三。")
                .contains("再说一遍，电话：零九九九，五五五零幺零二。")
                .doesNotContainPattern("[0-9]");
    }

    @Test
    void townsAreNotReadAloud() throws IOException {
        village();

        assertThat(print("out").keySet())
                .filteredOn(path -> path.endsWith("broadcast.txt") || path.endsWith("share.png"))
                .containsExactly("town/lamp/print/broadcast.txt", "town/lamp/print/share.png");
    }

    @Test
    void pictureFitsAPhoneAndLeadsToThePage() throws Exception {
        village();

        byte[] png = print("out").get("town/lamp/print/share.png");

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(png).hasSizeLessThan(200_000);
        assertThat(picture.getWidth()).isEqualTo(750);
        assertThat(picture.getHeight()).isBetween(700, 1600);
        assertThat(code(picture)).isEqualTo("https://deng.example/town/lamp/");
    }

    private static String code(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        RGBLuminanceSource source =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void pictureIsTheSameEachTime() throws IOException {
        village();

        assertThat(print("one").get("town/lamp/print/share.png"))
                .isEqualTo(print("two").get("town/lamp/print/share.png"));
    }
}
