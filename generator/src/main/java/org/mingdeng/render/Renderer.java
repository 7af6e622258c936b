package org.mingdeng.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.page.Bulletin;
import org.mingdeng.page.MarkdownBody;
import org.mingdeng.page.Page;
import org.mingdeng.page.Paper;
import org.mingdeng.page.PlacePages;
import org.mingdeng.page.PlacePages.Calendar;
import org.mingdeng.page.PlacePages.DataFile;
import org.mingdeng.page.PlacePages.Feed;
import org.mingdeng.page.PlacePages.Redirect;
import org.mingdeng.page.Table;
import org.mingdeng.privacy.AllowedNumbers;
import org.mingdeng.typeset.Fonts;
import org.mingdeng.typeset.PagePicture;
import org.mingdeng.typeset.Typeset;
import org.mingdeng.value.Moment;
import org.mingdeng.value.Money;
import org.mingdeng.value.Ratio;

/** Makes the files of a site from the pages of its places. Safe for use by several threads, a place at a time each. */
public final class Renderer {

    private final Theme theme;
    private final Lazy<Templates> templates;
    private final Addresses addresses;
    private final Language language;
    private final String version;
    private final AllowedNumbers allowed;
    private final Fonts fonts;
    private final Formats formats;
    private final MarkdownRenderer markdown;
    private final Lazy<Map<String, String>> assetRoutes;

    /**
     * Makes a renderer for a site.
     *
     * @param baseUrl the site's address without a slash at the end, when it is known
     * @param version the version of Mingdeng, which pages name
     * @param allowed the personal numbers that the site publishes on purpose
     * @param fonts the fonts of boards
     */
    public Renderer(
            Theme theme,
            Optional<String> baseUrl,
            Language language,
            String version,
            AllowedNumbers allowed,
            Fonts fonts) {
        this.theme = theme;
        this.templates = new Lazy<>(() -> new Templates(theme));
        this.addresses = new Addresses(baseUrl);
        this.language = language;
        this.version = version;
        this.allowed = allowed;
        this.fonts = fonts;
        this.formats = new Formats(language, this::text);
        this.markdown = new MarkdownRenderer(number -> text("markdown.table", new Object[] {number}));
        this.assetRoutes = new Lazy<>(() -> assetRoutes(theme));
    }

    /**
     * What an earlier rendering of a place left to be used again.
     *
     * @param made how the files came about, by route; none when the theme or the version has changed
     * @param sources gives the fingerprint of a content file's bytes
     */
    public record Earlier(Map<String, Made> made, Function<String, Fingerprint> sources) {}

    private static Map<String, String> assetRoutes(Theme theme) {
        Map<String, String> routes = new TreeMap<>();
        theme.assets().forEach((name, bytes) -> routes.put(name, assetRoute(name, bytes)));
        return routes;
    }

    /** A name with a part of its content's hash may be cached for ever. */
    private static String assetRoute(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String hash = MediaFacts.sha256(bytes).substring(0, 8);
        return "assets/" + name.substring(0, dot) + "." + hash + name.substring(dot);
    }

    /**
     * Writes what belongs to the site as a whole: the theme's assets, the index of sitemaps and the rules for robots.
     *
     * @param sitemaps the routes of the sitemaps of all places
     * @return the personal numbers in the files that the site publishes on purpose
     */
    public Set<String> renderSite(List<String> sitemaps, FileSink sink, Diagnostics diagnostics) {
        PersonalDataGate gate = new PersonalDataGate(allowed, diagnostics);
        theme.assets().forEach((name, bytes) -> {
            gate.checkFile(routeOfAsset(name), bytes, Origin.ofFile("theme/assets/" + name));
            sink.accept(routeOfAsset(name), bytes);
        });
        Optional<String> index = addresses.absolute("sitemap.xml");
        index.ifPresent(address -> sink.accept(
                "sitemap.xml",
                SitemapWriter.ofSitemaps(sitemaps.stream()
                        .flatMap(route -> addresses.absolute(route).stream())
                        .toList())));
        String robots = "User-agent: *\nAllow: /\n"
                + index.map(address -> "Sitemap: " + address + "\n").orElse("");
        sink.accept("robots.txt", robots.getBytes(StandardCharsets.UTF_8));
        return gate.met();
    }

    /** Writes all files of a place. */
    public RenderedPlace render(PlacePages place, Earlier earlier, FileSink sink, Diagnostics diagnostics) {
        return new PlaceRendering(place, this, earlier, sink, diagnostics).render();
    }

    AllowedNumbers allowed() {
        return allowed;
    }

    Optional<String> absolute(String route) {
        return addresses.absolute(route);
    }

    byte[] feed(Feed feed) {
        return new FeedWriter(addresses, formats).write(feed);
    }

    byte[] jsonFeed(Feed feed) {
        return new JsonFeedWriter(addresses, formats, tag()).write(feed);
    }

    byte[] calendar(Calendar calendar) {
        return new CalendarWriter(addresses, formats).write(calendar);
    }

    /** Returns a value of a view as pages show it. */
    public String show(Object value) {
        return formats.show(value);
    }

    SearchWriter searchWriter() {
        return new SearchWriter(language, formats);
    }

    byte[] data(DataFile file, Making making) {
        return new DataWriter(addresses, language, formats).write(file, making);
    }

    /** Returns the PDF of a board. A character that no font has is reported; where a site lets it pass, 〓 stands for it. */
    Optional<byte[]> paper(Paper paper, Making making) {
        Typeset set = new PaperWriter(
                        formats,
                        this::text,
                        language,
                        "Mingdeng " + version,
                        this::absolute,
                        body -> markdown.render(body, addresses, making, true),
                        fonts)
                .write(paper);
        PaperFindings.report(paper, set, making.diagnostics());
        making.says(set.text());
        return Optional.of(set.pdf());
    }

    /** Returns what is read aloud, with numbers in words where the language is Chinese. */
    byte[] script(Bulletin.Script script, Making making) {
        String plain = new ScriptWriter(formats, this::text).write(script);
        making.says(plain);
        String spoken = language == Language.CHINESE ? SpokenText.of(plain) : plain;
        return spoken.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a picture to be sent on. */
    byte[] picture(Bulletin.SharePicture picture, Making making) {
        Typeset set = new PictureWriter(formats, this::text, tag(), "Mingdeng " + version, this::absolute, fonts)
                .write(picture);
        PaperFindings.reportMissing(set, picture.sources(), making.diagnostics());
        making.says(set.text());
        return PagePicture.png(set.pdf(), PictureWriter.WIDTH);
    }

    /** Returns a page; empty, after a diagnostic, when its template failed. */
    Optional<byte[]> page(Page page, Making making) {
        Map<String, Object> model = functions(making);
        model.put("page", page);
        model.put("jsonld", TemplateFunction.of(args -> markup(new JsonLd(addresses, tag()).script(page))));
        return process(page.content().template(), page.frame().title(), model, making);
    }

    /** Returns a page that leads to another; empty, after a diagnostic, when its template failed. */
    Optional<byte[]> redirect(Redirect redirect, Making making) {
        Map<String, Object> model = functions(making);
        model.put("redirect", redirect);
        return process("redirect", redirect.frame().title(), model, making);
    }

    private Optional<byte[]> process(String template, String title, Map<String, Object> model, Making making) {
        PageText out = making.out();
        try {
            templates.get().template(template).process(model, out);
            return Optional.of(out.toBytes());
        } catch (TemplateException e) {
            report(
                    making,
                    e.getTemplateSourceName(),
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    title,
                    e.getMessageWithoutStackTop());
        } catch (ParseException e) {
            report(making, e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), title, e.getEditorMessage());
        } catch (IOException e) {
            report(making, template + ".ftlh", 0, 0, title, e.getMessage());
        }
        return Optional.empty();
    }

    private static void report(
            Making making,
            @Nullable String template,
            @Nullable Integer line,
            @Nullable Integer column,
            String title,
            @Nullable String message) {
        String first = message == null ? "" : message.lines().limit(2).collect(Collectors.joining(" "));
        making.diagnostics()
                .report(
                        Origin.ofFile("theme/templates/" + template + ":" + line + ":" + column),
                        RenderProblem.TEMPLATE_FAILED,
                        title,
                        first);
    }

    private Map<String, Object> functions(Making making) {
        String route = making.route();
        Map<String, Object> model = new HashMap<>();
        model.put("lang", tag());
        model.put("generator", "Mingdeng " + version);
        model.put("link", TemplateFunction.of(args -> addresses.link(route, string(args, 0))));
        model.put("asset", TemplateFunction.of(args -> addresses.link(route, routeOfAsset(string(args, 0)))));
        model.put("style", TemplateFunction.of(args -> markup(style(string(args, 0)))));
        model.put(
                "absolute",
                TemplateFunction.of(args -> absolute(string(args, 0)).orElse(null)));
        model.put(
                "t",
                TemplateFunction.of(args ->
                        text(string(args, 0), args.subList(1, args.size()).toArray())));
        model.put("show", TemplateFunction.of(args -> formats.show(args.get(0))));
        model.put("wan", TemplateFunction.of(args -> formats.tenThousands((Money) args.get(0))));
        model.put("iso", TemplateFunction.of(args -> iso(args.get(0))));
        model.put("percent", TemplateFunction.of(args -> Formats.percent((Ratio) args.get(0))));
        model.put("fits", TemplateFunction.of(args -> new PhoneTable(formats).fits((Table) args.get(0))));
        model.put(
                "media",
                TemplateFunction.of(args -> making.facts(string(args, 0)).orElse(null)));
        model.put(
                "qr",
                TemplateFunction.of(args -> absolute(string(args, 0))
                        .map(address -> markup(QrCode.svg(address, text("qr.label", new Object[0]))))
                        .orElse(null)));
        model.put("markdown", TemplateFunction.of(args -> markup(markdown((MarkdownBody) args.get(0), making))));
        return model;
    }

    /** Returns the HTML of a text; what is wrong with it is said of the page of its record and nowhere else. */
    String markdown(MarkdownBody body, Making making) {
        String html = markdown.render(body, addresses, making, making.isCopy());
        return making.isAlone() ? withoutNeighbours(html) : html;
    }

    /** Returns a text whose links and pictures lead to no other file. */
    private static String withoutNeighbours(String html) {
        if (!html.contains("href=") && !html.contains("src=")) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("a[href]:not([href~=^(#|[a-z]+:)])").unwrap();
        document.select("img").forEach(picture -> picture.replaceWith(new TextNode(picture.attr("alt"))));
        return document.body().html();
    }

    private static Object markup(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the sheets of style, named with blanks between, as an element of the page, and the policy that allows it. */
    private String style(String names) {
        String css = Arrays.stream(names.split(" "))
                .map(name -> new String(asset(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        String policy = "default-src 'none'; style-src 'sha256-"
                + MediaFacts.sha256InBase64(css.getBytes(StandardCharsets.UTF_8))
                + "'; base-uri 'none'; form-action 'none'";
        return "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n<style>" + css + "</style>";
    }

    private byte[] asset(String name) {
        byte[] bytes = theme.assets().get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return bytes;
    }

    private String routeOfAsset(String name) {
        String route = assetRoutes.get().get(name);
        if (route == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return route;
    }

    private String text(String key, Object... values) {
        String pattern = theme.text(key).orElseThrow(() -> new IllegalArgumentException("no text " + key));
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean isArgument = pattern.charAt(i) == '{'
                    && i + 2 < pattern.length()
                    && pattern.charAt(i + 2) == '}'
                    && Character.isDigit(pattern.charAt(i + 1));
            if (isArgument) {
                int index = pattern.charAt(i + 1) - '0';
                words.append(index < values.length ? formats.show(values[index]) : "");
                i += 2;
            } else {
                words.append(pattern.charAt(i));
            }
        }
        return words.toString();
    }

    private String tag() {
        return language == Language.CHINESE ? "zh-CN" : "en";
    }

    private static String iso(Object value) {
        return value instanceof Moment moment
                ? moment.date() + moment.time().map(time -> "T" + time).orElse("")
                : value.toString();
    }

    private static String string(List<Object> args, int index) {
        return String.valueOf(args.get(index));
    }
}
