package org.mingdeng.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * A visitor's browser in front of the demonstration site. It stands on a desk, with scripts and light colours, until
 * told otherwise; {@link Browsing} hands it to tests, fresh for each.
 *
 * <pre>{@code
 * browser.phone().open("yinghuo/tingdao/index.html").tap("看钱");
 * assertThat(browser.text()).contains("结余");
 * }</pre>
 */
final class SiteBrowser implements AutoCloseable {

    private final ChromeDriver chrome;
    private final DemonstrationSite site;
    private final SiteServer server;
    private URI base;

    SiteBrowser(ChromeDriver chrome, DemonstrationSite site, SiteServer server) {
        this.chrome = chrome;
        this.site = site;
        this.server = server;
        this.base = server.address();
    }

    /** Forgets what earlier pages stored, and looks like a desk again. */
    void reset() {
        withScripts();
        for (URI address : List.of(site.asFolder(), server.address())) {
            base = address;
            open("robots.txt");
            script("try { localStorage.clear(); } catch (e) { }");
        }
        light();
        desk();
        complaints();
        requests();
    }

    /** From here on pages are opened as files of this machine, as from a memory stick. */
    SiteBrowser fromFolder() {
        base = site.asFolder();
        return this;
    }

    /** From here on pages come from the web server. */
    SiteBrowser fromServer() {
        base = server.address();
        return this;
    }

    SiteBrowser desk() {
        return wide(1280);
    }

    SiteBrowser phone() {
        return wide(360);
    }

    /** Makes the window as wide as told, in CSS pixels. */
    SiteBrowser wide(int pixels) {
        int height = pixels < 640 ? 780 : 900;
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    SiteBrowser dark() {
        return colours("dark");
    }

    SiteBrowser light() {
        return colours("light");
    }

    private SiteBrowser colours(String scheme) {
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    /** Shows pages as they are printed, until the next test. */
    SiteBrowser onPaper() {
        cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
        return this;
    }

    /** From here on pages run no script. */
    SiteBrowser withoutScripts() {
        cdp("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    SiteBrowser withScripts() {
        cdp("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        return this;
    }

    /** Opens a page by its file below the root of the site, with a query where one is wanted: {@code index.html?elder=1}. */
    SiteBrowser open(String path) {
        chrome.get(address(path));
        return this;
    }

    SiteBrowser open(SitePage page) {
        return open(page.path());
    }

    SiteBrowser reload() {
        chrome.navigate().refresh();
        return this;
    }

    /**
     * Taps the first visible link, button or summary with just this text, or else the first that has it among others, and
     * waits for the page that it leads to.
     */
    SiteBrowser tap(String text) {
        List<WebElement> visible = chrome.findElements(By.cssSelector("a,button,summary,label")).stream()
                .filter(element -> element.getText().contains(text) && element.isDisplayed())
                .toList();
        WebElement target = visible.stream()
                .filter(element -> element.getText().strip().equals(text))
                .findFirst()
                .or(() -> visible.stream().findFirst())
                .orElseThrow(
                        () -> new AssertionError("There is nothing to tap on that says “" + text + "” on " + path()));
        target.click();
        return this;
    }

    /** Writes into a field that is found by its selector. */
    SiteBrowser write(String selector, String text) {
        chrome.findElement(By.cssSelector(selector)).sendKeys(text);
        return this;
    }

    /** Returns what is seen of the page's main part. */
    String text() {
        return chrome.findElement(By.tagName("main")).getText();
    }

    /** Waits, five seconds at most, until the main part says this: for what a script fetches or finds. */
    SiteBrowser awaitText(String text) {
        Object said = waitFor("""
                const text = arguments[0], done = arguments[1], end = Date.now() + 5000;
                (function look() {
                  const said = document.querySelector('main').innerText;
                  if (said.includes(text) || Date.now() > end) done(said); else setTimeout(look, 30);
                })();
                """, text);
        if (!String.valueOf(said).contains(text)) {
            throw new AssertionError(path() + " does not say “" + text + "” but: " + said);
        }
        return this;
    }

    String title() {
        return chrome.getTitle();
    }

    /** Returns the address of the page below the root of the site, not encoded. */
    String path() {
        String address = chrome.getCurrentUrl();
        if (!address.startsWith(base.toASCIIString())) {
            return address;
        }
        return URLDecoder.decode(address.substring(base.toASCIIString().length()), UTF_8);
    }

    List<WebElement> all(String selector) {
        return chrome.findElements(By.cssSelector(selector));
    }

    /** Runs a script in the page; what it returns are texts, longs, doubles, booleans, lists and maps. */
    Object script(String script, Object... arguments) {
        Object result = chrome.executeScript(script, arguments);
        return result == null ? "" : result;
    }

    /** Runs a script whose last argument is to be called with its result. */
    Object waitFor(String script, Object... arguments) {
        Object result = chrome.executeAsyncScript(script, arguments);
        return result == null ? "" : result;
    }

    /** Returns the lines that a script gives as a list. */
    List<String> lines(String script, Object... arguments) {
        return ((List<?>) script(script, arguments))
                .stream().map(String::valueOf).toList();
    }

    /** Returns the errors that the browser has written to its console since the last call. */
    List<String> complaints() {
        return chrome.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Returns the addresses of all that was asked for since the last call. */
    List<URI> requests() {
        List<URI> requests = new ArrayList<>();
        for (LogEntry entry : chrome.manage().logs().get(LogType.PERFORMANCE)) {
            String event = entry.getMessage();
            if (event.contains("\"method\":\"Network.requestWillBeSent\"")) {
                int at = event.indexOf("\"url\":\"", event.indexOf("\"request\":{")) + 7;
                requests.add(URI.create(event.substring(at, event.indexOf('"', at))));
            }
        }
        return requests;
    }

    /** Returns the address of the site, as pages are opened now. */
    URI base() {
        return base;
    }

    /** Prints the page on A4 as the browser's menu does, with its usual margins of one centimetre. */
    Printout print() {
        Map<String, Object> paper = Map.of(
                "paperWidth",
                210 / 25.4,
                "paperHeight",
                297 / 25.4,
                "preferCSSPageSize",
                true,
                "printBackground",
                false);
        Object pdf = cdp("Page.printToPDF", paper).get("data");
        return Printout.of(Base64.getDecoder().decode(String.valueOf(pdf)));
    }

    private Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return chrome.executeCdpCommand(command, parameters);
    }

    private String address(String path) {
        String[] parts = path.split("\\?", 2);
        try {
            // By its parts, for names of files may hold what an address must encode.
            URI encoded = new URI(null, null, "/" + parts[0], null);
            String query = parts.length > 1 ? "?" + parts[1] : "";
            return base.toASCIIString() + encoded.toASCIIString().substring(1) + query;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    @Override
    public void close() {
        chrome.quit();
        server.close();
    }
}
