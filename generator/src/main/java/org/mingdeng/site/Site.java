package org.mingdeng.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.cache.CacheDirectory;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Severity;
import org.mingdeng.publish.SiteDirectory;
import org.mingdeng.record.RecordProblem;
import org.mingdeng.record.SettingsReader;
import org.mingdeng.record.SiteSettings;
import org.mingdeng.record.Tally;
import org.mingdeng.render.Renderer;
import org.mingdeng.render.Theme;
import org.mingdeng.source.SourceFolder;
import org.mingdeng.source.SourceTree;

/**
 * A disclosure site: content on one side, a folder of pages on the other.
 *
 * <pre>{@code
 * BuildReport report = Site.of(SiteOptions.of(Path.of("content"), Path.of("site"))).build();
 * System.out.println(report.summary(Language.ENGLISH));
 * }</pre>
 *
 * <p>Mistakes in the content are found in the report, never thrown. What is thrown is a machine that fails
 * ({@link java.io.UncheckedIOException}) or an output folder that cannot be used
 * ({@link org.mingdeng.publish.OutputNotOursException}) or a place that is not there ({@link UnknownPlaceException}).
 */
public final class Site {

    private static final List<String> THEME_FOLDERS = List.of("theme", "themes");

    private final SiteOptions options;
    private final Progress progress;

    private Site(SiteOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Returns the site of some options; nothing is read yet. */
    public static Site of(SiteOptions options) {
        return new Site(options, (done, total) -> {});
    }

    /** Returns the site with someone to tell how far a run is. */
    public Site withProgress(Progress listener) {
        return new Site(options, listener);
    }

    /** Is told how far a run is, from any thread. */
    @FunctionalInterface
    public interface Progress {
        /** Tells how many places are done, of how many. */
        void placeDone(int done, int total);
    }

    /** Reads, checks and publishes the content. When a finding stops publication, the site stays as it was. */
    public BuildReport build() {
        return build(new Session(), Optional.empty());
    }

    BuildReport build(Session session, Optional<Set<Path>> changedFolders) {
        try {
            session.begin(changedFolders);
            return publish(session);
        } catch (SiteContext.LostMemoryException e) {
            CacheDirectory.open(options.cache()).clear();
            session.begin(Optional.empty());
            return publish(session);
        }
    }

    private BuildReport publish(Session session) {
        demandFolderOfPlace();
        try (SiteDirectory directory = SiteDirectory.open(
                options.output(), options.content(), options.product() == SiteOptions.Product.HOUSEHOLDS)) {
            CacheDirectory cache = CacheDirectory.open(options.cache());
            Run run = run(
                    session,
                    Optional.of(new SiteContext.Output(directory, cache, directory.openedAt())),
                    Optional.empty());
            boolean stopped = run.isStopped();
            if (stopped) {
                cache.rollback();
            } else {
                directory.publish();
                cache.commit();
                session.commit();
            }
            return new BuildReport(
                    options.product(),
                    run.diagnostics.sorted(),
                    run.tally,
                    run.places,
                    run.boards,
                    stopped,
                    !stopped,
                    stopped ? 0 : directory.written(),
                    directory.unchanged(),
                    directory.deleted(),
                    stopped ? List.of() : run.explanations);
        }
    }

    /** A mistyped place is found before a folder is made for it: the run that writes nothing throws. */
    private void demandFolderOfPlace() {
        if (options.place()
                .filter(place -> !Files.isDirectory(options.content().resolve(place)))
                .isPresent()) {
            run(new Session(), Optional.empty(), Optional.empty());
        }
    }

    /** Reads and checks the content as {@link #build} does, and writes nothing. */
    public BuildReport check() {
        return check(Optional.empty());
    }

    /** Reads and checks the content and returns what lies ahead of its places; writes nothing. */
    public Ahead ahead() {
        Agenda agenda = new Agenda();
        return new Ahead(check(Optional.of(agenda)), agenda);
    }

    /**
     * What lies ahead, with the findings of the run that looked for it: records at fault are not in it.
     *
     * @param report the findings
     * @param agenda what lies ahead
     */
    public record Ahead(BuildReport report, Agenda agenda) {}

    private BuildReport check(Optional<Agenda> agenda) {
        Run run = run(new Session(), Optional.empty(), agenda);
        return new BuildReport(
                options.product(),
                run.diagnostics.sorted(),
                run.tally,
                run.places,
                run.boards,
                run.isStopped(),
                false,
                0,
                0,
                0,
                List.of());
    }

    /** What is known at the end of a run. */
    private final class Run {
        private final Diagnostics diagnostics = new Diagnostics();
        private Tally tally = Tally.NONE;
        private int boards;
        private int places;
        private List<Explanation> explanations = List.of();

        boolean isStopped() {
            return diagnostics.hasAtLeast(options.failOn());
        }
    }

    private Run run(Session session, Optional<SiteContext.Output> output, Optional<Agenda> agenda) {
        Run run = new Run();
        SourceFolder top = SourceTree.readTop(options.content());
        Optional<SiteSettings> settings = SettingsReader.site(top, run.diagnostics);
        settings.ifPresent(found -> build(found, top, session, output, agenda, run));
        return run;
    }

    private void build(
            SiteSettings settings,
            SourceFolder top,
            Session session,
            Optional<SiteContext.Output> output,
            Optional<Agenda> agenda,
            Run run) {
        useSeverities(settings, run.diagnostics);
        SourceFolder root = session.list(options.content(), excluded(settings), run.diagnostics);
        Optional<String> baseUrl = options.baseUrl().or(settings::baseUrl);
        Theme theme = Theme.load(options.content(), settings.theme(), settings.language(), run.diagnostics);
        BoardFontFiles fonts = BoardFontFiles.load(options.content(), settings.fonts(), run.diagnostics);
        Conditions conditions = new Conditions(
                Fingerprint.ofValue(List.of(Version.fingerprint(), options.product(), options.place(), year())),
                Fingerprint.ofValue(List.of(theme.fingerprint(), fonts.fingerprint())),
                settingsFingerprint(top, baseUrl),
                options.today(),
                Fingerprint.NONE,
                List.of());
        Renderer renderer = session.renderer(
                conditions,
                new Renderer(
                        theme, baseUrl, settings.language(), Version.current(), settings.allowed(), fonts.fonts()));
        SiteContext site =
                new SiteContext(options, settings, root, renderer, output, conditions, agenda, run.diagnostics);
        options.place().ifPresent(site::demandPlace);
        PlaceBuilds places = new PlaceBuilds(site, session, progress);
        places.buildAll(root);
        if (options.product() == SiteOptions.Product.SITE) {
            Set<String> allowed = new HashSet<>(places.allowed());
            allowed.addAll(SiteFiles.write(site, places.sitemaps(), places.abroad()));
            SearchFiles.write(site, places.searched());
            places.checkLinks();
            reportUnused(settings, allowed, run.diagnostics);
        }
        run.tally = places.tally();
        run.boards = places.boards();
        run.places = places.places();
        run.explanations = places.explanations();
    }

    private List<Integer> year() {
        return options.year().stream().boxed().toList();
    }

    /** What a record with an error would have shown is not known. */
    private static void reportUnused(SiteSettings settings, Set<String> shown, Diagnostics diagnostics) {
        if (diagnostics.hasAtLeast(Severity.ERROR)) {
            return;
        }
        settings.allowedNumbers().stream()
                .filter(number -> !shown.contains(number.digits()))
                .forEach(number ->
                        diagnostics.report(number.at(), RecordProblem.ALLOWED_NUMBER_UNUSED, number.digits()));
    }

    private static Fingerprint settingsFingerprint(SourceFolder top, Optional<String> baseUrl) {
        Fingerprint file = SettingsReader.siteFile(top)
                .flatMap(found -> found.bytes(new Diagnostics()))
                .map(Fingerprint::of)
                .orElse(Fingerprint.NONE);
        return Fingerprint.ofValue(List.of(file, baseUrl));
    }

    private static void useSeverities(SiteSettings settings, Diagnostics diagnostics) {
        for (String code : settings.severities().keySet()) {
            if (Problems.all().stream().noneMatch(problem -> problem.code().equals(code))) {
                diagnostics.report(Origin.ofFile("site.yaml"), RecordProblem.UNKNOWN_CHECK, code);
            }
        }
        diagnostics.useSeverities(settings.severities());
    }

    private Set<Path> excluded(SiteSettings settings) {
        Set<Path> excluded = new HashSet<>();
        excluded.add(options.output());
        excluded.add(options.cache());
        settings.ignored()
                .forEach(name -> excluded.add(options.content().resolve(name).normalize()));
        THEME_FOLDERS.forEach(name -> excluded.add(options.content().resolve(name)));
        return excluded;
    }
}
