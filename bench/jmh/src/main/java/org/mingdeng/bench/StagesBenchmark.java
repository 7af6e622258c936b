package org.mingdeng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mingdeng.site.BuildReport;
import org.mingdeng.site.Site;
import org.mingdeng.site.SiteOptions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the stages of a run cost in a warm JVM, for a village of a hundred records with the default theme: reading and
 * checking alone, all of it, and the two builds that follow most. From the folder of the project:
 *
 * <pre>
 * mvn -q -pl themes,generator -am -DskipTests install
 * mvn -q -f bench/jmh/pom.xml package
 * LC_ALL=C.UTF-8 java -cp 'bench/jmh/target/jmh.jar:bench/jmh/target/lib/*' org.openjdk.jmh.Main
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 30)
@Measurement(iterations = 30)
@Fork(value = 2, jvmArgsAppend = "-Xmx256m")
public class StagesBenchmark {

    private static final String RECORDS = "100";

    private Path folder;
    private Path record;
    private Site site;

    /** Makes the content once per JVM. */
    @Setup(Level.Trial)
    public void makeContent() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("mingdeng-jmh");
        Path content = folder.resolve("content");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process maker = new ProcessBuilder(java, "bench/MakeContent.java", "records", RECORDS, content.toString())
                .inheritIO()
                .start();
        if (maker.waitFor() != 0) {
            throw new IllegalStateException("no content: run this from the folder of the project");
        }
        record = content.resolve("town0/village0/事项公开/a1.yaml");
        site = Site.of(SiteOptions.of(content, folder.resolve("out/site")).today(LocalDate.of(2026, 11, 24)));
    }

    /** Deletes all of it. */
    @TearDown(Level.Trial)
    public void deleteAll() {
        delete(folder);
    }

    /** Reading and checking. */
    @Benchmark
    public BuildReport check() {
        return site.check();
    }

    /** A build with neither site nor cache. */
    @Benchmark
    public BuildReport buildCold(NothingBuilt state) {
        return published(site.build());
    }

    /** A build after which nothing differs. */
    @Benchmark
    public BuildReport buildUnchanged(AllBuilt state) {
        return published(site.build());
    }

    /** A build after one record got another paragraph. */
    @Benchmark
    public BuildReport buildOneChanged(OneChanged state) {
        return published(site.build());
    }

    /** Before each run neither site nor cache is there. */
    @State(Scope.Benchmark)
    public static class NothingBuilt {
        /** Deletes both. */
        @Setup(Level.Iteration)
        public void deleteBuilt(StagesBenchmark benchmark) {
            delete(benchmark.folder.resolve("out"));
        }
    }

    /** Before each run all is built. */
    @State(Scope.Benchmark)
    public static class AllBuilt {
        /** Builds all. */
        @Setup(Level.Trial)
        public void build(StagesBenchmark benchmark) {
            benchmark.site.build();
        }
    }

    /** Before each run all is built, then one record changes. */
    @State(Scope.Benchmark)
    public static class OneChanged {
        /** Changes the record. */
        @Setup(Level.Iteration)
        public void change(StagesBenchmark benchmark) throws IOException {
            benchmark.site.build();
            Files.writeString(benchmark.record, "  又一段。\n\n", StandardOpenOption.APPEND);
        }
    }

    private static BuildReport published(BuildReport report) {
        if (!report.isPublished()) {
            throw new IllegalStateException(report.toString());
        }
        return report;
    }

    private static void delete(Path top) {
        if (!Files.exists(top)) {
            return;
        }
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
