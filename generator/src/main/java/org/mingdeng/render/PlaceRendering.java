package org.mingdeng.render;

import java.io.IOException;
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
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.mingdeng.cache.Checksum;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.page.Bulletin;
import org.mingdeng.page.MarkdownBody;
import org.mingdeng.page.OfflinePage;
import org.mingdeng.page.Page;
import org.mingdeng.page.Paper;
import org.mingdeng.page.PlacePages;
import org.mingdeng.page.PlacePages.DataFile;
import org.mingdeng.page.PlacePages.MediaFile;
import org.mingdeng.page.PlacePages.MediaKind;
import org.mingdeng.page.PlacePages.Redirect;
import org.mingdeng.page.PrintSheet;
import org.mingdeng.page.SearchTexts;
import org.mingdeng.page.SearchTexts.SearchText;
import org.mingdeng.render.RenderedPlace.Reason;
import org.mingdeng.search.PlaceIndex;
import org.mingdeng.search.SearchDocument;
import org.mingdeng.search.Segment;

/**
 * The rendering of one place. A file whose view, and whatever else was looked up for it, is what it was is not made again.
 */
final class PlaceRendering {

    private static final String NOT_FOUND = "404.html";

    private final PlacePages place;
    private final Renderer renderer;
    private final Renderer.Earlier earlier;
    private final FileSink sink;
    private final Diagnostics diagnostics;
    private final PageText text = new PageText();
    private final Map<String, MediaFacts> facts = new HashMap<>();
    private final Map<String, MarkdownBody> bodies = new HashMap<>();
    private final Map<String, Made> made = new TreeMap<>();
    private final Map<String, Reason> rendered = new TreeMap<>();
    private final Set<List<Object>> told = new HashSet<>();

    PlaceRendering(
            PlacePages place, Renderer renderer, Renderer.Earlier earlier, FileSink sink, Diagnostics diagnostics) {
        this.place = place;
        this.renderer = renderer;
        this.earlier = earlier;
        this.sink = sink;
        this.diagnostics = diagnostics;
    }

    RenderedPlace render() {
        place.media().forEach(this::media);
        place.tables().forEach(this::data);
        place.papers().forEach(this::paper);
        place.texts()
                .forEach(file -> make(
                        file.route(), file, making -> Optional.of(file.text().getBytes(StandardCharsets.UTF_8))));
        place.bulletin().ifPresent(this::bulletin);
        place.pages().forEach(this::page);
        redirects();
        place.feed().ifPresent(feed -> make(feed.route(), feed, making -> Optional.of(renderer.feed(feed))));
        place.feed().ifPresent(feed -> make(feed.json(), feed, making -> Optional.of(renderer.jsonFeed(feed))));
        place.calendar().ifPresent(days -> make(days.route(), days, making -> Optional.of(renderer.calendar(days))));
        Optional<String> sitemap = sitemap();
        Optional<Segment> search = place.search().map(this::search);
        return new RenderedPlace(sitemap, made, search, rendered);
    }

    /** Its files are quicker made than remembered; those that have not changed are left as they are. */
    private Segment search(SearchTexts texts) {
        SearchWriter writer = renderer.searchWriter();
        List<SearchDocument> documents = new ArrayList<>();
        for (SearchText text : texts.texts()) {
            String route = text.data().page();
            Making making =
                    new Making(route, new Diagnostics(), this.text, (kind, question) -> answer(route, kind, question));
            documents.add(writer.document(text, body -> renderer.markdown(body, making)));
        }
        PlaceIndex index = PlaceIndex.of(place.placePath(), documents);
        String folder = place.placePath().isEmpty() ? "search/" : place.placePath() + "/search/";
        BiConsumer<String, byte[]> files =
                (name, bytes) -> make(folder + name, Checksum.of(bytes), making -> Optional.of(bytes));
        index.writeTexts(files);
        if (texts.isSearchedAlone()) {
            index.writeShards(files);
        }
        return index.segment();
    }

    private Optional<Object> answer(String route, Asked.Kind kind, String question) {
        if (kind == Asked.Kind.FACTS) {
            return Optional.ofNullable(facts.get(question));
        }
        MarkdownBody body = bodies.get(route);
        return body == null ? Optional.empty() : body.targets().route(question).map(Object.class::cast);
    }

    /** Makes a file, or uses the earlier one again. */
    private void make(String route, Object view, Function<Making, Optional<byte[]>> maker) {
        make(route, Checksum.ofValue(view), maker);
    }

    private void make(String route, long view, Function<Making, Optional<byte[]>> maker) {
        Optional<Made> before = Optional.ofNullable(earlier.made().get(route));
        Optional<Reason> reason = reason(before, view, route);
        if (reason.isEmpty()) {
            use(route, before.orElseThrow());
            return;
        }
        Making making = new Making(route, diagnostics.part(), text, (kind, question) -> answer(route, kind, question));
        Optional<byte[]> bytes = maker.apply(making);
        if (bytes.isPresent()) {
            making.check(bytes.get(), renderer.allowed());
            rendered.put(route, reason.get());
            sink.accept(route, bytes.get());
            use(route, making.made(view));
        } else {
            diagnostics.addAll(making.diagnostics().sorted());
        }
    }

    private Optional<Reason> reason(Optional<Made> before, long view, String route) {
        if (before.isEmpty()) {
            return Optional.of(Reason.NEW);
        }
        if (before.get().view() != view) {
            return Optional.of(Reason.VIEW);
        }
        boolean sameAnswers = before.get().asked().stream()
                .allMatch(asked -> answer(route, asked.kind(), asked.question()).equals(asked.answer()));
        if (!sameAnswers) {
            return Optional.of(Reason.ASKED);
        }
        return sink.keep(route) ? Optional.empty() : Optional.of(Reason.DISK);
    }

    private void use(String route, Made file) {
        made.put(route, file);
        file.findings().stream().filter(this::isNews).forEach(finding -> diagnostics.addAll(List.of(finding)));
        file.facts().ifPresent(known -> facts.put(route, known));
    }

    /** A number that a template brings stands in each page of a place; the first one says it. */
    private boolean isNews(Diagnostic finding) {
        boolean isNumber = finding.problem() == RenderProblem.PERSONAL_NUMBER_IN_FILE
                || finding.problem() == RenderProblem.MOBILE_IN_FILE;
        return !isNumber || told.add(finding.arguments().subList(0, 2));
    }

    private void media(MediaFile file) {
        boolean isAttachment = file.kind() == MediaKind.ATTACHMENT;
        Origin named =
                isAttachment ? file.origin() : Origin.ofFile(file.origin().path());
        Object view = List.of(file.kind(), earlier.sources().apply(file.source().path()), place(named));
        make(file.route(), view, making -> {
            byte[] original;
            try {
                original = Files.readAllBytes(file.source().location());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            making.belongsTo(named);
            making.brings(file);
            if (isAttachment) {
                making.know(MediaFacts.of(original));
                return Optional.of(original);
            }
            return picture(file, original, making);
        });
    }

    /** What a finding tells of its origin; when that moves, the finding must be made anew. */
    private static List<Object> place(Origin origin) {
        return List.of(
                origin.path(),
                origin.position(),
                origin.isWholeFile() ? "" : origin.text().lineAt(origin.start()));
    }

    private Optional<byte[]> picture(MediaFile file, byte[] original, Making making) {
        String name = file.source().name();
        try {
            int width = file.kind() == MediaKind.THUMBNAIL ? Pictures.SMALL_WIDTH : Pictures.FULL_WIDTH;
            Pictures.Picture picture = Pictures.redraw(original, width);
            making.know(MediaFacts.of(picture));
            return Optional.of(picture.bytes());
        } catch (Pictures.TooLargeException e) {
            making.diagnostics()
                    .report(file.origin(), RenderProblem.PICTURE_TOO_LARGE, name, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            making.diagnostics().report(file.origin(), RenderProblem.PICTURE_UNREADABLE, name);
        }
        return Optional.empty();
    }

    private void data(DataFile file) {
        make(file.route(), file.content(), making -> {
            byte[] bytes = renderer.data(file, making);
            making.know(MediaFacts.of(bytes));
            return Optional.of(bytes);
        });
    }

    private void page(Page page) {
        List<MarkdownBody> texts = page.content().bodies();
        if (texts.size() == 1 && !(page.content() instanceof OfflinePage)) { // there other pages are out of reach
            bodies.put(page.route(), texts.get(0));
        }
        List<Object> view = List.of(
                page,
                texts.stream()
                        .map(found -> earlier.sources().apply(found.path()))
                        .toList());
        make(page.route(), view, making -> {
            texts.stream()
                    .findFirst()
                    .map(MarkdownBody::path)
                    .map(Origin::ofFile)
                    .ifPresent(making::belongsTo);
            if (isCopy(page)) {
                making.repeats();
            }
            if (page.content() instanceof OfflinePage) {
                making.standsAlone();
            }
            return renderer.page(page, making);
        });
    }

    private void paper(Paper paper) {
        if (paper.content() instanceof Paper.RecordPaper record) {
            record.body().ifPresent(body -> bodies.put(paper.route(), body));
        }
        make(paper.route(), paper, making -> {
            making.belongsTo(Origin.ofFile(paper.sources().get(0).path()));
            Optional<byte[]> pdf = renderer.paper(paper, making);
            pdf.map(MediaFacts::of).ifPresent(making::know);
            return pdf;
        });
    }

    private void bulletin(Bulletin bulletin) {
        Origin source = Origin.ofFile(bulletin.picture().sources().get(0).path());
        make(bulletin.script().route(), bulletin.script(), making -> {
            making.belongsTo(source);
            return Optional.of(renderer.script(bulletin.script(), making));
        });
        make(bulletin.picture().route(), bulletin.picture(), making -> {
            making.belongsTo(source);
            return Optional.of(renderer.picture(bulletin.picture(), making));
        });
    }

    private void redirects() {
        TakenRoutes taken = new TakenRoutes();
        if (!place.redirects().isEmpty()) {
            made.keySet().forEach(taken::take);
        }
        place.redirects().forEach(redirect -> redirect(redirect, taken));
    }

    private void redirect(Redirect redirect, TakenRoutes taken) {
        Optional<TakenRoutes.Clash> clash = taken.clash(redirect.from());
        if (clash.isPresent()) {
            diagnostics.report(
                    redirect.origin(), clash.get().problem(), clash.get().route());
            return;
        }
        List<Object> view = List.of(redirect.from(), redirect.to(), redirect.frame());
        taken.take(redirect.from());
        make(redirect.from(), view, making -> {
            making.belongsTo(Origin.ofFile(redirect.origin().path()));
            return renderer.redirect(redirect, making);
        });
    }

    /** Whether a page repeats what others say, for paper or to be taken along. */
    private static boolean isCopy(Page page) {
        return page.content() instanceof PrintSheet || page.content() instanceof OfflinePage;
    }

    private Optional<String> sitemap() {
        String route = place.placePath().isEmpty() ? "sitemap-pages.xml" : place.placePath() + "/sitemap.xml";
        List<String> pages = place.pages().stream()
                .filter(page -> !isCopy(page) && !page.route().equals(NOT_FOUND))
                .flatMap(page -> renderer.absolute(page.route()).stream())
                .sorted()
                .toList();
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        make(route, pages, making -> Optional.of(SitemapWriter.ofPages(pages)));
        return Optional.of(route);
    }
}
