package org.mingdeng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.site.SiteOptions;

class PreviewServerTest {

    private static final Path COUNTY = Path.of("src/test/resources/sites/county/content");

    @TempDir
    private Path temp;

    private final HttpClient client = HttpClient.newHttpClient();

    private String get(URI base, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(base.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private String await(URI base, String path, Predicate<String> wanted) throws Exception {
        String body = get(base, path);
        for (int i = 0; i < 200 && !wanted.test(body); i++) {
            Thread.sleep(50);
            body = get(base, path);
        }
        return body;
    }

    @Test
    void showsChangesAndKeepsTheLastGoodSiteWhileThereAreMistakes() throws Exception {
        Path content = temp.resolve("content");
        copy(COUNTY, content);
        Path record = content.resolve("town/village/affairs/plan.yaml");
        String good = Files.readString(record);
        SiteOptions options = SiteOptions.of(content, temp.resolve("site")).today(LocalDate.of(2026, 11, 24));
        try (PreviewServer server = PreviewServer.start(options, 0, Language.CHINESE)) {
            String page = "town/village/affairs/plan.html";
            assertThat(get(server.address(), page)).contains("Mend the road", "/__mingdeng/preview.js");

            Files.writeString(record, good.replace("Mend the road", "Mend the bridge"));
            assertThat(await(server.address(), page, body -> body.contains("bridge")))
                    .contains("Mend the bridge");

            Files.writeString(record, good.replace("published:", "publisht:"));
            String findings = await(server.address(), "__mingdeng/findings", body -> !body.isEmpty());
            assertThat(findings).contains("plan.yaml:2:1: 错误[MD203]");
            assertThat(get(server.address(), page)).contains("Mend the bridge");
        }
    }

    @Test
    void servesNothingOutsideTheSite() throws Exception {
        Path content = temp.resolve("content");
        copy(COUNTY, content);
        SiteOptions options = SiteOptions.of(content, temp.resolve("site")).today(LocalDate.of(2026, 11, 24));
        try (PreviewServer server = PreviewServer.start(options, 0, Language.ENGLISH)) {
            assertThat(get(server.address(), "%2e%2e/content/site.yaml")).doesNotContain("Shideng County\nbaseUrl");
            assertThat(get(server.address(), ".mingdeng/manifest")).doesNotContain("mingdeng manifest 1");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
