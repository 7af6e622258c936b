package org.mingdeng.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The browser of these tests: a Chromium and its driver that are installed on this machine. Nothing is downloaded; where
 * one of the two is missing the tests fail and say what to install.
 */
final class Chromium {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");
    private static final List<Path> USUAL_FOLDERS =
            List.of(Path.of("/usr/bin"), Path.of("/usr/lib/chromium"), Path.of("/snap/bin"));

    /** Held, for a logger that nobody holds forgets its level. */
    private static final Logger CDP_LOG = Logger.getLogger("org.openqa.selenium.devtools");

    private Chromium() {}

    /** Starts a browser without a window, which writes down what its pages load and complain about. */
    static ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(find("mingdeng.chromium", BROWSERS).toFile());
        // Without a sandbox, as root in a container has none; the pages are our own.
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--hide-scrollbars",
                "--lang=zh-CN");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(find("mingdeng.chromedriver", DRIVERS).toFile())
                .usingAnyFreePort()
                .withEnvironment(Map.of("FONTCONFIG_FILE", ownFonts().toString()))
                .build();
        // It would warn that it knows no typed commands of so new a Chromium; we use none.
        CDP_LOG.setLevel(Level.SEVERE);
        ChromeDriver chrome = new ChromeDriver(driver, options);
        chrome.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
        chrome.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return chrome;
    }

    private static Path find(String property, List<String> names) {
        String told = System.getProperty(property, "");
        if (!told.isBlank()) {
            return Optional.of(Path.of(told))
                    .filter(Chromium::isProgram)
                    .orElseThrow(() -> missing("-D" + property + "=" + told + " names no program"));
        }
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of);
        List<Path> folders =
                Stream.concat(onPath, USUAL_FOLDERS.stream()).distinct().toList();
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Chromium::isProgram)
                .findFirst()
                .orElseThrow(() -> missing("there is no " + names.get(0) + " on the PATH"));
    }

    private static boolean isProgram(Path path) {
        return Files.isRegularFile(path) && Files.isExecutable(path);
    }

    private static IllegalStateException missing(String what) {
        return new IllegalStateException("The browser tests need Chromium and its driver, and " + what
                + ". On Debian: apt install chromium chromium-driver; on Ubuntu: chromium-browser chromium-chromedriver."
                + " Other places are named by -Dmingdeng.chromium=… and -Dmingdeng.chromedriver=…, both of the same"
                + " version; -DskipITs leaves these tests out.");
    }

    /**
     * Returns a configuration by which the browser sees the fonts of our printed boards and no other, so that a line is
     * as long on every machine, and none lacks Chinese characters.
     */
    private static Path ownFonts() {
        try {
            Path folder = Files.createTempDirectory("mingdeng-browser-fonts");
            for (String name :
                    List.of("NotoSansSC-Regular", "NotoSansSC-Bold", "NotoSerifSC-Regular", "NotoSerifSC-Black")) {
                try (var font = Chromium.class.getResourceAsStream("/org/mingdeng/fonts/" + name + ".ttf")) {
                    if (font == null) {
                        throw new IllegalStateException("The module fonts holds no " + name);
                    }
                    Files.copy(font, folder.resolve(name + ".ttf"));
                }
            }
            String configuration = """
                    <?xml version="1.0"?>
                    <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                    <fontconfig>
                    <dir>%s</dir>
                    <cachedir>%s/cache</cachedir>
                    <alias binding="same"><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
                    <alias binding="same"><family>serif</family><prefer><family>Noto Serif SC</family></prefer></alias>
                    <alias binding="same"><family>monospace</family><prefer><family>Noto Sans SC</family></prefer></alias>
                    </fontconfig>
                    """.formatted(folder, folder);
            return Files.writeString(folder.resolve("fonts.conf"), configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
