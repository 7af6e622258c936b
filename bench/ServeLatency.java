import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Measures how long it takes from saving a file to having the new page, as a browser does: waits for the server's event, then
 * loads the page. Start {@code mingdeng serve CONTENT --port 8080} first, then
 * {@code java bench/ServeLatency.java http://127.0.0.1:8080/ FILE PAGE [TIMES]}; FILE is a Markdown record, PAGE its page.
 */
final class ServeLatency {

    private ServeLatency() {}

    public static void main(String[] args) throws IOException {
        URI base = URI.create(args[0]);
        Path file = Path.of(args[1]);
        URI page = base.resolve(args[2]);
        int times = args.length > 3 ? Integer.parseInt(args[3]) : 41;
        String original = Files.readString(file);
        double[] millis = new double[times];
        HttpURLConnection events = (HttpURLConnection) base.resolve("__mingdeng/changes").toURL().openConnection();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(events.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < times; i++) {
                String mark = "第" + System.nanoTime() + "次";
                long start = System.nanoTime();
                Files.writeString(file, original + "\n" + mark + "\n");
                while (!get(page).contains(mark)) {
                    lines.readLine();
                }
                millis[i] = (System.nanoTime() - start) / 1e6;
                sleep(300);
            }
        } finally {
            Files.writeString(file, original);
        }
        Arrays.sort(millis);
        System.out.printf(
                "%d edits: median %.0f ms, fastest %.0f ms, slowest %.0f ms%n",
                times, millis[times / 2], millis[0], millis[times - 1]);
    }

    private static String get(URI address) throws IOException {
        return new String(address.toURL().openStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
