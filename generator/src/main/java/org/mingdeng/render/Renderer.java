package org.mingdeng.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.page.MarkdownBody;
import org.mingdeng.page.Page;
import org.mingdeng.page.PlacePages;
import org.mingdeng.page.PlacePages.DataFile;
import org.mingdeng.page.PlacePages.MediaFile;
import org.mingdeng.page.PlacePages.MediaKind;
import org.mingdeng.page.PlacePages.Redirect;
import org.mingdeng.page.PrintSheet;
import org.mingdeng.value.Moment;
import org.mingdeng.value.Money;
import org.mingdeng.value.Ratio;

/** Makes the files of a site from the pages of its places. Safe for use by several threads, a place at a time each. */
public final class Renderer {

    private static final String NOT_FOUND = "404.html";

    private final Theme theme;
    private final Templates templates;
    private final Addresses addresses;
    private final Language language;
    private final String version;
    private final Diagnostics diagnostics;
    private final Formats formats;
    private final MarkdownRenderer markdown;
    private final Map<String, String> assetRoutes = new TreeMap<>();

    /**
     * Makes a renderer for a site.
     *
     * @param baseUrl the site's address without a slash at the end, when it is known
     * @param version the version of Mingdeng, which pages name
     */
    public Renderer(Theme theme, Optional<String> baseUrl, Language language, String version, Diagnostics diagnostics) {
        this.theme = theme;
        this.templates = new Templates(theme);
        this.addresses = new Addresses(baseUrl);
        this.language = language;
        this.version = version;
        this.diagnostics = diagnostics;
        this.formats = new Formats(language, this::text);
        this.markdown = new MarkdownRenderer(number -> text("markdown.table", new Object[] {number}));
        theme.assets().forEach((name, bytes) -> assetRoutes.put(name, assetRoute(name, bytes)));
    }

    /** A name with a part of its content's hash may be cached for ever. */
    private static String assetRoute(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String hash = MediaFacts.sha256(bytes).substring(0, 8);
        return "assets/" + name.substring(0, dot) + "." + hash + name.substring(dot);
    }

    /** Writes the files that belong to no place: the theme's assets. */
    public void renderAssets(FileSink sink) {
        theme.assets().forEach((name, bytes) -> sink.accept(routeOfAsset(name), bytes));
    }

    /**
     * Writes what belongs to the site as a whole: the index of sitemaps and the rules for robots.
     *
     * @param sitemaps the routes of the sitemaps of all places
     */
    public void renderSite(List<String> sitemaps, FileSink sink) {
        Optional<String> index = addresses.absolute("sitemap.xml");
        index.ifPresent(address -> sink.accept(
                "sitemap.xml",
                SitemapWriter.ofSitemaps(sitemaps.stream()
                        .flatMap(route -> addresses.absolute(route).stream())
                        .toList())));
        String robots = "User-agent: *\nAllow: /\n"
                + index.map(address -> "Sitemap: " + address + "\n").orElse("");
        sink.accept("robots.txt", robots.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes all files of a place and returns what must be looked at over the whole site. */
    public RenderedPlace render(PlacePages place, FileSink sink) {
        return new PlaceRendering(place, sink).render();
    }

    private String routeOfAsset(String name) {
        String route = assetRoutes.get(name);
        if (route == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return route;
    }

    private String text(String key, Object[] values) {
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

    /** The rendering of one place. */
    private final class PlaceRendering {
        private final PlacePages place;
        private final FileSink sink;
        private final Map<String, MediaFacts> media = new HashMap<>();
        private final Set<String> routes = new HashSet<>();
        private final TakenRoutes taken = new TakenRoutes();
        private final List<PageLink> links = new ArrayList<>();

        PlaceRendering(PlacePages place, FileSink sink) {
            this.place = place;
            this.sink = sink;
        }

        RenderedPlace render() {
            place.media().forEach(this::renderMedia);
            place.tables().forEach(this::renderTable);
            place.pages().forEach(this::renderPage);
            place.redirects().forEach(this::renderRedirect);
            write(place.feed().route(), new FeedWriter(addresses, formats).write(place.feed()));
            Optional<String> sitemap = renderSitemap();
            return new RenderedPlace(List.copyOf(routes), sitemap, links);
        }

        private void write(String route, byte[] bytes) {
            routes.add(route);
            taken.take(route);
            sink.accept(route, bytes);
        }

        private void renderMedia(MediaFile file) {
            byte[] original;
            try {
                original = Files.readAllBytes(file.source());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (file.kind() == MediaKind.ATTACHMENT) {
                media.put(file.route(), MediaFacts.of(original));
                write(file.route(), original);
                return;
            }
            String name = file.source().getFileName().toString();
            try {
                int width = file.kind() == MediaKind.THUMBNAIL ? Pictures.SMALL_WIDTH : Pictures.FULL_WIDTH;
                Pictures.Picture picture = Pictures.redraw(original, width);
                media.put(file.route(), MediaFacts.of(picture));
                write(file.route(), picture.bytes());
            } catch (Pictures.TooLargeException e) {
                diagnostics.report(
                        file.origin(), RenderProblem.PICTURE_TOO_LARGE, name, String.valueOf(e.getMessage()));
            } catch (IOException e) {
                diagnostics.report(file.origin(), RenderProblem.PICTURE_UNREADABLE, name);
            }
        }

        private void renderTable(DataFile file) {
            byte[] bytes = file.route().endsWith(".csv")
                    ? new CsvWriter(language).write(file.table())
                    : new JsonTableWriter(language).write(file.table());
            media.put(file.route(), MediaFacts.of(bytes));
            write(file.route(), bytes);
        }

        private void renderPage(Page page) {
            Map<String, Object> model = functions(page.route());
            model.put("page", page);
            model.put("jsonld", method(args -> markup(new JsonLd(addresses, tag()).script(page))));
            process(page.content().template(), page.route(), page.frame().title(), model);
        }

        private void renderRedirect(Redirect redirect) {
            Optional<TakenRoutes.Clash> clash = taken.clash(redirect.from());
            if (clash.isPresent()) {
                diagnostics.report(
                        redirect.origin(), clash.get().problem(), clash.get().route());
                return;
            }
            Map<String, Object> model = functions(redirect.from());
            model.put("redirect", redirect);
            process("redirect", redirect.from(), redirect.frame().title(), model);
        }

        private void process(String template, String route, String title, Map<String, Object> model) {
            StringWriter out = new StringWriter();
            try {
                templates.template(template).process(model, out);
                write(route, out.toString().getBytes(StandardCharsets.UTF_8));
            } catch (TemplateException e) {
                report(
                        e.getTemplateSourceName(),
                        e.getLineNumber(),
                        e.getColumnNumber(),
                        title,
                        e.getMessageWithoutStackTop());
            } catch (ParseException e) {
                report(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), title, e.getEditorMessage());
            } catch (IOException e) {
                report(template + ".ftlh", 0, 0, title, e.getMessage());
            }
        }

        private void report(
                @Nullable String template,
                @Nullable Integer line,
                @Nullable Integer column,
                String title,
                @Nullable String message) {
            String first = message == null ? "" : message.lines().limit(2).collect(Collectors.joining(" "));
            diagnostics.report(
                    Origin.ofFile("theme/templates/" + template + ":" + line + ":" + column),
                    RenderProblem.TEMPLATE_FAILED,
                    title,
                    first);
        }

        private Optional<String> renderSitemap() {
            String route = place.placePath().isEmpty() ? "sitemap-pages.xml" : place.placePath() + "/sitemap.xml";
            List<String> pages = place.pages().stream()
                    .filter(page -> !(page.content() instanceof PrintSheet)
                            && !page.route().equals(NOT_FOUND))
                    .flatMap(page -> addresses.absolute(page.route()).stream())
                    .sorted()
                    .toList();
            if (pages.isEmpty()) {
                return Optional.empty();
            }
            write(route, SitemapWriter.ofPages(pages));
            return Optional.of(route);
        }

        private Map<String, Object> functions(String route) {
            Map<String, Object> model = new HashMap<>();
            model.put("lang", tag());
            model.put("generator", "Mingdeng " + version);
            model.put("link", method(args -> addresses.link(route, string(args, 0))));
            model.put("asset", method(args -> addresses.link(route, routeOfAsset(string(args, 0)))));
            model.put(
                    "absolute",
                    method(args -> addresses.absolute(string(args, 0)).orElse(null)));
            model.put(
                    "t",
                    method(args ->
                            text(string(args, 0), args.subList(1, args.size()).toArray())));
            model.put("show", method(args -> formats.show(args.get(0))));
            model.put("wan", method(args -> formats.tenThousands((Money) args.get(0))));
            model.put("iso", method(args -> iso(args.get(0))));
            model.put("percent", method(args -> Formats.percent((Ratio) args.get(0))));
            model.put("media", method(args -> media.get(string(args, 0))));
            model.put(
                    "qr",
                    method(args -> addresses
                            .absolute(string(args, 0))
                            .map(address -> markup(QrCode.svg(address, text("qr.label", new Object[0]))))
                            .orElse(null)));
            model.put("markdown", method(args -> markdown((MarkdownBody) args.get(0), route)));
            return model;
        }

        private Object markdown(MarkdownBody body, String route) {
            boolean first = !route.endsWith("/print.html"); // the printed form repeats the page's mistakes
            MarkdownRenderer.Rendered rendered =
                    markdown.render(body, addresses, route, first ? diagnostics : new Diagnostics());
            if (first) {
                links.addAll(rendered.links());
            }
            return markup(rendered.html());
        }

        private Object markup(String html) {
            try {
                return HTMLOutputFormat.INSTANCE.fromMarkup(html);
            } catch (TemplateModelException e) {
                throw new IllegalStateException(e);
            }
        }
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

    /** What a template function does with its arguments. */
    @FunctionalInterface
    private interface Function {
        @Nullable
        Object call(List<Object> args);
    }

    private static TemplateMethodModelEx method(Function function) {
        return arguments -> {
            List<Object> values = new ArrayList<>();
            for (Object argument : arguments) {
                Object value = DeepUnwrap.permissiveUnwrap((TemplateModel) argument);
                if (value == null) {
                    throw new TemplateModelException("a template function was called with a missing value");
                }
                values.add(value);
            }
            try {
                return function.call(values);
            } catch (IllegalArgumentException | ClassCastException e) {
                throw new TemplateModelException(e.getMessage());
            }
        };
    }
}
