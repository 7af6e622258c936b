package org.mingdeng.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.MessageCatalogue;
import org.mingdeng.diagnostic.Severity;
import org.mingdeng.diagnostic.TextReport;
import org.mingdeng.site.BuildReport;
import org.mingdeng.site.LiveSite;
import org.mingdeng.site.SiteOptions;

/**
 * A preview on the loopback address: builds when something in the content changes, tells open pages to load again, and
 * while there are mistakes keeps showing the last good site with the mistakes above it.
 */
public final class PreviewServer implements AutoCloseable {

    private static final String OWN = "/__mingdeng/";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("pdf", "application/pdf"));

    private final SiteOptions options;
    private final LiveSite site;
    private final Language language;
    private final HttpServer server;
    private final ContentWatch watch;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "mingdeng-preview");
        thread.setDaemon(true);
        return thread;
    });
    private final List<OutputStream> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile String findings = "";

    private PreviewServer(SiteOptions options, HttpServer server, Language language) throws IOException {
        this.options = options;
        this.site = LiveSite.of(options);
        this.language = language;
        this.server = server;
        this.watch = new ContentWatch(options.content(), options.output());
    }

    /**
     * Builds a site and shows it.
     *
     * @param options what to build; the output folder is the preview's own
     * @param port the port; 0 for any that is free
     * @throws IOException when the port is taken
     */
    public static PreviewServer start(SiteOptions options, int port, Language language) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else small answers wait for 40 ms
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        PreviewServer preview = new PreviewServer(options, server, language);
        preview.build(Optional.empty());
        server.createContext("/", preview::answer);
        server.setExecutor(preview.threads);
        server.start();
        preview.threads.execute(preview::follow);
        return preview;
    }

    /** The address to open in a browser. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Waits until the preview is closed. */
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        watch.close();
        threads.shutdownNow();
        stopped.countDown();
    }

    private void follow() {
        Optional<ContentWatch.Change> change = watch.awaitChange();
        while (change.isPresent()) {
            build(change.get().folders());
            tellListeners();
            change = watch.awaitChange();
        }
    }

    private void build(Optional<Set<Path>> changedFolders) {
        try {
            BuildReport report = changedFolders.map(site::build).orElseGet(site::build);
            TextReport text = new TextReport(MessageCatalogue.in(language));
            StringBuilder serious = new StringBuilder();
            report.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .forEach(diagnostic -> serious.append(text.write(diagnostic)));
            findings = serious.toString();
        } catch (RuntimeException e) {
            findings = String.valueOf(e.getMessage()); // the preview goes on; the next change may mend it
        }
    }

    private void tellListeners() {
        byte[] event = "data: changed\n\n".getBytes(StandardCharsets.UTF_8);
        listeners.removeIf(listener -> !isTold(listener, event));
    }

    private static boolean isTold(OutputStream listener, byte[] event) {
        try {
            listener.write(event);
            listener.flush();
            return true;
        } catch (IOException e) {
            return false; // the page was closed
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!isLocal(exchange)) {
            send(exchange, 403, "text/plain", new byte[0]);
        } else if (path.equals(OWN + "changes")) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
            listeners.add(exchange.getResponseBody());
        } else if (path.equals(OWN + "findings")) {
            send(exchange, 200, "text/plain; charset=utf-8", findings.getBytes(StandardCharsets.UTF_8));
        } else if (path.startsWith(OWN)) {
            sendOwn(exchange, path.substring(OWN.length()));
        } else {
            sendFile(exchange, path);
        }
    }

    /** Pages of other sites must not read the preview through a name that leads to this machine. */
    private static boolean isLocal(HttpExchange exchange) {
        String host =
                String.valueOf(exchange.getRequestHeaders().getFirst("Host")).replaceFirst(":\\d+$", "");
        return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]");
    }

    private static void sendOwn(HttpExchange exchange, String name) throws IOException {
        try (InputStream in =
                PreviewServer.class.getResourceAsStream(name.equals("preview.css") ? name : "preview.js")) {
            byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
            send(exchange, 200, name.endsWith(".css") ? "text/css" : "text/javascript; charset=utf-8", bytes);
        }
    }

    private void sendFile(HttpExchange exchange, String path) throws IOException {
        Path root = options.output();
        Path file = root.resolve(path.substring(1)).normalize();
        if (Files.isDirectory(file)) {
            file = file.resolve("index.html");
        }
        int status = 200;
        if (!file.startsWith(root) || file.startsWith(root.resolve(".mingdeng")) || !Files.isRegularFile(file)) {
            status = 404;
            file = root.resolve("404.html");
        }
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(
                name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "application/octet-stream");
        byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : emptyPage();
        send(exchange, status, type, type.startsWith("text/html") ? withReload(bytes) : bytes);
    }

    private static byte[] emptyPage() {
        return "<!DOCTYPE html><html lang=\"zh-CN\"><head><title>Mingdeng</title></head><body></body></html>"
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withReload(byte[] page) {
        String own = "<link rel=\"stylesheet\" href=\"" + OWN + "preview.css\"><script src=\"" + OWN
                + "preview.js\" defer></script></head>";
        return new String(page, StandardCharsets.UTF_8)
                .replace("connect-src 'none'", "connect-src 'self'")
                .replaceFirst("</head>", own)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
