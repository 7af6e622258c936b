package org.mingdeng.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The demonstration county as the module {@code content} has built it: files in a folder. */
final class DemonstrationSite {

    /** Records with a template of their own, and decisions for all others. */
    private static final Set<String> RECORDS_OF_OTHER_LOOK = Set.of(
            "record of affairs",
            "record of cases",
            "record of decisions",
            "record of funds",
            "record of ledgers",
            "record of rosters");

    /** A page of more bytes is long. */
    private static final int LONG = 60_000;

    private final Path root;
    private final List<String> places;
    private final List<SitePage> pages;
    private final List<SitePage> samples;

    private DemonstrationSite(Path root) {
        this.root = root;
        this.places = readPlaces();
        this.pages = readPages();
        this.samples = chooseSamples();
    }

    /** Returns the site that was built before; throws when there is none. */
    static DemonstrationSite built() {
        Path root = Path.of(System.getProperty("mingdeng.site", "../content/target/site"))
                .toAbsolutePath()
                .normalize();
        if (!Files.isRegularFile(root.resolve("sitemap.xml"))) {
            throw new IllegalStateException("There is no site in " + root + ": run the build with the module content.");
        }
        return new DemonstrationSite(root);
    }

    Path root() {
        return root;
    }

    /** Returns the address of the site as a folder of this machine, with a slash at its end. */
    URI asFolder() {
        return root.toUri();
    }

    /** Returns all pages of the sitemaps, in the order of their addresses. */
    List<SitePage> pages() {
        return pages;
    }

    /**
     * Returns a page of each sort: that with the most bytes, which is most likely to show what is wrong, but where there is a
     * choice none that is so long that looking at it takes long.
     */
    List<SitePage> samples() {
        return samples;
    }

    private List<SitePage> chooseSamples() {
        return pages.stream().collect(groupingBy(SitePage::kind, TreeMap::new, toList())).values().stream()
                .map(alike -> alike.stream()
                        .filter(page -> bytes(page.path()).length <= LONG)
                        .max(Comparator.comparingInt(page -> bytes(page.path()).length))
                        .orElse(alike.get(0)))
                .toList();
    }

    /** Returns a sample of each template: fewer than {@link #samples()}, for what takes its time on each page. */
    List<SitePage> variety() {
        return samples.stream()
                .filter(page -> !page.isRecord() || RECORDS_OF_OTHER_LOOK.contains(page.kind()))
                .toList();
    }

    /** Returns the sample of a sort of page, such as {@code record of cases}. */
    SitePage sample(String kind) {
        return samples.stream()
                .filter(page -> page.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The site has no " + kind));
    }

    /** Returns the printable sheets beside the records of {@link #variety()}. */
    List<SitePage> sheets() {
        return variety().stream()
                .filter(SitePage::isRecord)
                .map(record -> new SitePage(
                        record.kind().replace("record", "sheet"),
                        record.path().replaceFirst("\\.html$", "/print.html")))
                .filter(sheet -> Files.exists(root.resolve(sheet.path())))
                .toList();
    }

    byte[] bytes(String path) {
        try {
            return Files.readAllBytes(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how many bytes of a file go over the wire: of a picture as it is, of all else compressed. */
    int transferred(String path) {
        if (path.matches(".*\\.(png|jpg|webp)")) {
            return bytes(path).length;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    private List<String> readPlaces() {
        // sitemap-pages.xml is that of the root.
        return locations("sitemap.xml").stream()
                .map(address -> address.equals("sitemap-pages.xml") ? "" : address.replaceFirst("sitemap\\.xml$", ""))
                .sorted()
                .toList();
    }

    private List<SitePage> readPages() {
        TreeSet<String> sitemaps = new TreeSet<>(locations("sitemap.xml"));
        return sitemaps.stream()
                .flatMap(sitemap -> locations(sitemap).stream())
                .map(address -> address.isEmpty() || address.endsWith("/") ? address + "index.html" : address)
                .filter(address -> address.endsWith(".html"))
                .distinct()
                .sorted()
                .map(path -> new SitePage(kind(path), path))
                .toList();
    }

    /** Returns the addresses that a sitemap names, without the site's own and not encoded. */
    private List<String> locations(String sitemap) {
        List<String> locations = Jsoup.parse(new String(bytes(sitemap), UTF_8), "", Parser.xmlParser())
                .select("loc")
                .eachText();
        return locations.stream()
                .map(location -> URI.create(location).getRawPath().substring(1))
                .map(path -> URLDecoder.decode(path, UTF_8))
                .toList();
    }

    private String kind(String path) {
        String place = places.stream()
                .filter(path::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        String[] names = path.substring(place.length()).split("/");
        String folder = names[0];
        if (names.length == 1) {
            return folder.equals("index.html") ? "home of a " + level(place) : folder;
        }
        boolean list = names[names.length - 1].equals("index.html");
        if (!isRecordFolder(folder)) {
            return list ? "index of " + folder : "page of " + folder;
        }
        if (names.length > 2) {
            return "list of a year";
        }
        return list ? "list" : names[1].equals("catalogue.html") ? "catalogue" : "record of " + folder;
    }

    /** The folders of the site that hold no records. */
    private static boolean isRecordFolder(String folder) {
        return Stream.of("catalogue", "columns", "data", "print", "statistics", "topics")
                .noneMatch(folder::equals);
    }

    private String level(String place) {
        if (place.isEmpty()) {
            return "county";
        }
        return places.stream().anyMatch(other -> !other.equals(place) && other.startsWith(place)) ? "town" : "village";
    }
}
