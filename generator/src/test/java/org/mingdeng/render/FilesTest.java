package org.mingdeng.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Files that are not pages: pictures, QR codes, links. */
class FilesTest {

    /** A JPEG, red on the left and blue on the right, with an EXIF segment that says it was held on its side. */
    private static byte[] photoHeldOnItsSide() throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 20; y++) {
                image.setRGB(x, y, x < 20 ? 0xFF0000 : 0x0000FF);
            }
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", plain);
        byte[] exif = new byte[] {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream withExif = new ByteArrayOutputStream();
        withExif.write(plain.toByteArray(), 0, 2);
        withExif.write(exif);
        withExif.write(plain.toByteArray(), 2, plain.size() - 2);
        return withExif.toByteArray();
    }

    @Test
    void photosAreTurnedUprightAndLoseWhatTheCameraWrote() throws IOException {
        Pictures.Picture picture = Pictures.redraw(photoHeldOnItsSide(), 1280);

        assertThat(picture.width()).isEqualTo(20);
        assertThat(picture.height()).isEqualTo(40);
        assertThat(new String(picture.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertThat(upright.getRGB(10, 4) & 0xFF0000).isGreaterThan(0xC00000);
        assertThat(upright.getRGB(10, 36) & 0xFF).isGreaterThan(0xC0);
    }

    @Test
    void thumbnailsAreScaledInProportion() throws IOException {
        Pictures.Picture picture = Pictures.redraw(photoHeldOnItsSide(), 10);

        assertThat(picture.width()).isEqualTo(10);
        assertThat(picture.height()).isEqualTo(20);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThatThrownBy(() -> Pictures.redraw("<svg/>".getBytes(StandardCharsets.UTF_8), 100))
                .isInstanceOf(IOException.class);
    }

    @Test
    void qrCodeCanBeReadBack() throws Exception {
        String address = "https://shideng.example/%E5%90%AC%E7%A8%BB%E6%9D%91/cases/lamp.html";
        String svg = QrCode.svg(address, "二维码");

        assertThat(new QRCodeReader().decode(bitmap(svg, 4)).getText()).isEqualTo(address);
    }

    /** Draws the modules of the path, each as a square of some pixels. */
    private static BinaryBitmap bitmap(String svg, int scale) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        int size = Integer.parseInt(box.group(1)) * scale;
        int[] pixels = new int[size * size];
        java.util.Arrays.fill(pixels, 0xFFFFFF);
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1").matcher(svg);
        while (run.find()) {
            int x = Integer.parseInt(run.group(1)) * scale;
            int y = Integer.parseInt(run.group(2)) * scale;
            int width = Integer.parseInt(run.group(3)) * scale;
            for (int row = y; row < y + scale; row++) {
                java.util.Arrays.fill(pixels, row * size + x, row * size + x + width, 0);
            }
        }
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels)));
    }

    @Test
    void linksAreRelativeAndEncoded() {
        Addresses addresses = new Addresses(Optional.of("https://a.example/base"));

        assertThat(addresses.link("a/b/c.html", "a/d/村.html")).isEqualTo("../d/%E6%9D%91.html");
        assertThat(addresses.link("index.html", "a/index.html")).isEqualTo("a/index.html");
        assertThat(addresses.link("a/b.html", "a/b.html")).isEqualTo("b.html");
        assertThat(addresses.link("a/b/c.html", "index.html")).isEqualTo("../../index.html");
        assertThat(addresses.link("404.html", "a/index.html")).isEqualTo("/base/a/index.html");
        assertThat(addresses.absolute("a/index.html")).contains("https://a.example/base/a/");
    }
}
