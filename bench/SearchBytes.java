import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * What a query of the search loads from a built site, as files lie there and as a web server compresses them:
 * {@code java bench/SearchBytes.java SITE [WORD …]}. Without words, two hundred pieces of two to six characters are cut from
 * the texts of the site. Counted are the file that tells what the index holds, the shards and long lists of the pairs, and
 * for the ten latest hits the lists of places and the texts, as {@code search.js} loads them.
 */
final class SearchBytes {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()*+,-.:";

    private final Path site;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final int shards;

    private SearchBytes(Path site) throws IOException {
        this.site = site;
        String index = text("search/index.js");
        int at = index.indexOf("shards:") + 7;
        this.shards = Integer.parseInt(index.substring(at, index.indexOf(',', at)));
    }

    public static void main(String[] args) throws IOException {
        SearchBytes search = new SearchBytes(Path.of(args[0]));
        List<String> words = args.length > 1 ? Arrays.asList(args).subList(1, args.length) : search.samples();
        List<long[]> loads = new ArrayList<>();
        for (String word : words) {
            loads.add(search.load(word));
        }
        for (int column = 0; column < 2; column++) {
            int which = column;
            long[] sorted = loads.stream().mapToLong(load -> load[which]).sorted().toArray();
            System.out.printf(
                    "%s: median %.1f KB, 95 %% %.1f KB, most %.1f KB of %d queries%n",
                    column == 0 ? "as they lie there" : "compressed",
                    sorted[sorted.length / 2] / 1024.0,
                    sorted[sorted.length * 95 / 100] / 1024.0,
                    sorted[sorted.length - 1] / 1024.0,
                    sorted.length);
        }
    }

    private List<String> samples() throws IOException {
        List<Path> texts;
        try (var found = Files.walk(site)) {
            texts = found.filter(path -> path.toString().contains("/search/t/")).sorted().toList();
        }
        Random random = new Random(1);
        List<String> samples = new ArrayList<>();
        while (samples.size() < 200) {
            String text = Files.readString(texts.get(random.nextInt(texts.size())));
            int length = 2 + random.nextInt(5);
            int at = random.nextInt(Math.max(1, text.length() - length));
            String piece = text.substring(at, Math.min(text.length(), at + length));
            if (piece.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF)) {
                samples.add(piece);
            }
        }
        return samples;
    }

    private long[] load(String word) throws IOException {
        files.clear();
        text("search/index.js");
        Set<Integer> hits = null;
        for (int i = 0; i + 1 < word.length(); i++) {
            Set<Integer> found = postings(word.substring(i, i + 2));
            postings("^" + word.substring(i, i + 2));
            if (hits == null) {
                hits = found;
            } else {
                hits.retainAll(found);
            }
        }
        int shown = 0;
        for (int hit : new TreeSet<>(hits == null ? Set.of() : hits).descendingSet()) {
            if (shown++ == 10) {
                break;
            }
            String list = text("search/d/" + (hit >> 6) + ".js");
            String[] halves = list.substring(list.indexOf("[[") + 2).split("\\],\\[");
            String[] pairs = halves[1].replaceAll("[^0-9,]", "").split(",");
            String place = halves[0].split(",")[Integer.parseInt(pairs[(hit & 63) * 2])].replace("\"", "");
            int local = Integer.parseInt(pairs[(hit & 63) * 2 + 1]);
            text((place.isEmpty() ? "" : place + "/") + "search/t/" + (local >> 1) + ".js");
        }
        long raw = 0;
        long compressed = 0;
        for (byte[] bytes : files.values()) {
            raw += bytes.length;
            compressed += compressed(bytes);
        }
        return new long[] {raw, compressed};
    }

    private Set<Integer> postings(String term) throws IOException {
        int hash = 0x811C9DC5;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * 0x01000193;
        }
        hash = (hash ^ (hash >>> 16)) & 0xFFFF;
        String written = line(text("search/s/" + hash % shards + ".js"), term);
        if (written != null && written.isEmpty()) {
            written = line(text("search/h/" + Integer.toHexString(hash) + ".js"), term);
        }
        return written == null ? new HashSet<>() : read(written);
    }

    private static String line(String script, String term) {
        for (String line : script.split("\\\\n|\"")) {
            if (line.startsWith(term + "\\t")) {
                return line.substring(term.length() + 2);
            }
        }
        return null;
    }

    private static Set<Integer> read(String written) {
        Set<Integer> documents = new HashSet<>();
        boolean isBits = written.startsWith("~");
        int last = -1;
        for (int at = isBits ? 1 : 0; at < written.length(); ) {
            int number = 0;
            int digit;
            int shift = 0;
            do {
                digit = ALPHABET.indexOf(written.charAt(at++));
                number |= (digit % 32) << shift;
                shift += 5;
            } while (digit >= 32);
            if (isBits) {
                for (int i = at; i < written.length(); i++) {
                    for (int bit = 0; bit < 6; bit++) {
                        if ((ALPHABET.indexOf(written.charAt(i)) >> bit & 1) == 1) {
                            documents.add((number + i - at) * 6 + bit);
                        }
                    }
                }
                return documents;
            }
            last += number + 1;
            documents.add(last);
        }
        return documents;
    }

    private String text(String file) throws IOException {
        byte[] bytes = files.containsKey(file) ? files.get(file) : Files.readAllBytes(site.resolve(file));
        files.put(file, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int compressed(byte[] bytes) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
