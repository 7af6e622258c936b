package org.mingdeng.site;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.page.LinkTargets;
import org.mingdeng.publish.SiteDirectory;
import org.mingdeng.record.RecordProblem;
import org.mingdeng.record.SettingsReader;
import org.mingdeng.record.SiteSettings;
import org.mingdeng.record.Tally;
import org.mingdeng.render.FileSink;
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
 * ({@link org.mingdeng.publish.OutputNotOursException}).
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
        try (SiteDirectory directory = SiteDirectory.open(options.output(), options.content())) {
            Run run = run(directory);
            boolean stopped = run.isStopped();
            if (!stopped) {
                directory.publish();
            }
            return new BuildReport(
                    run.diagnostics.sorted(),
                    run.tally,
                    run.places,
                    stopped,
                    !stopped,
                    stopped ? 0 : directory.written(),
                    directory.unchanged(),
                    directory.deleted());
        }
    }

    /** Reads and checks the content as {@link #build} does, and writes nothing. */
    public BuildReport check() {
        Run run = run((route, bytes) -> {});
        return new BuildReport(run.diagnostics.sorted(), run.tally, run.places, run.isStopped(), false, 0, 0, 0);
    }

    /** What is known at the end of a run. */
    private final class Run {
        private final Diagnostics diagnostics = new Diagnostics();
        private Tally tally = Tally.NONE;
        private int places;

        boolean isStopped() {
            return diagnostics.hasAtLeast(options.failOn());
        }
    }

    private Run run(FileSink sink) {
        Run run = new Run();
        SourceFolder top = SourceTree.readTop(options.content());
        Optional<SiteSettings> settings = SettingsReader.site(top, run.diagnostics);
        settings.ifPresent(found -> build(found, sink, run));
        return run;
    }

    private void build(SiteSettings settings, FileSink sink, Run run) {
        useSeverities(settings, run.diagnostics);
        SourceFolder root = SourceTree.read(options.content(), excluded(settings), run.diagnostics);
        Optional<String> baseUrl = options.baseUrl().or(settings::baseUrl);
        Theme theme = Theme.load(options.content(), settings.theme(), settings.language(), run.diagnostics);
        Renderer renderer = new Renderer(theme, baseUrl, settings.language(), Version.current(), run.diagnostics);
        FileSink once = new OnceOnly(sink, run.diagnostics);
        PlaceBuilder builder = new PlaceBuilder(
                options, settings, baseUrl, new LinkTargets(paths(root)), renderer, once, run.diagnostics, progress);
        builder.buildAll(root);
        run.tally = builder.tally();
        run.places = builder.places();
        renderer.renderAssets(once);
        renderer.renderSite(builder.sitemaps(), once);
        builder.checkLinks();
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
        settings.ignored()
                .forEach(name -> excluded.add(options.content().resolve(name).normalize()));
        THEME_FOLDERS.forEach(name -> excluded.add(options.content().resolve(name)));
        return excluded;
    }

    private static Set<String> paths(SourceFolder root) {
        Set<String> paths = new HashSet<>();
        collect(root, paths);
        return paths;
    }

    private static void collect(SourceFolder folder, Set<String> paths) {
        folder.files().forEach(file -> paths.add(file.path()));
        folder.folders().forEach(child -> collect(child, paths));
    }
}
