package org.mingdeng.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What Maven is told about the goals, read from the descriptor that the build generated. */
class GoalDescriptorsTest {

    private static final Map<String, Element> GOALS = new LinkedHashMap<>();

    @BeforeAll
    static void readDescriptor() throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = SiteMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Document plugin =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            for (Element mojo : elements(plugin.getDocumentElement(), "mojo")) {
                GOALS.put(text(mojo, "goal"), mojo);
            }
        }
    }

    @Test
    void goalsAreTheDocumentedOnes() {
        assertThat(GOALS.keySet())
                .containsExactlyInAnyOrder("build", "check", "help", "package", "posting", "print", "serve");
    }

    @Test
    void everyGoalMayRunInParallelBuilds() {
        assertThat(GOALS.values()).extracting(mojo -> text(mojo, "threadSafe")).containsOnly("true");
    }

    @ParameterizedTest
    @CsvSource({"build, prepare-package", "check, verify", "package, package", "serve, ''"})
    void goalIsBoundToItsPhase(String goal, String phase) {
        assertThat(text(mojo(goal), "phase")).isEqualTo(phase);
    }

    @Test
    void previewNeedsNoProjectAndIsNeverPartOfABuild() {
        assertThat(text(mojo("serve"), "requiresProject")).isEqualTo("false");
        assertThat(text(mojo("serve"), "requiresDirectInvocation")).isEqualTo("true");
        assertThat(text(mojo("serve"), "aggregator")).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({
        "build, content, mingdeng.content, ${basedir}",
        "build, output, mingdeng.output, ${project.build.directory}/site",
        "build, today, mingdeng.today, ''",
        "build, baseUrl, mingdeng.baseUrl, ''",
        "build, failOn, mingdeng.failOn, error",
        "build, language, mingdeng.language, zh",
        "build, jobs, mingdeng.jobs, ''",
        "build, skip, mingdeng.skip, false",
        "build, skipBuild, mingdeng.build.skip, false",
        "check, skipCheck, mingdeng.check.skip, false",
        "print, place, mingdeng.place, ''",
        "posting, place, mingdeng.place, ''",
        "serve, skipServe, mingdeng.serve.skip, false",
        "serve, port, mingdeng.port, 8080",
        "package, skipPackage, mingdeng.package.skip, false",
        "package, output, mingdeng.output, ${project.build.directory}/site",
        "package, packageDirectory, mingdeng.packageDirectory, ${project.build.directory}",
        "package, classifier, mingdeng.classifier, site",
        "package, attach, mingdeng.attach, true",
        "package, outputTimestamp, '', ${project.build.outputTimestamp}"
    })
    void parameterHasItsPropertyAndDefault(String goal, String parameter, String property, String defaultValue) {
        Element configuration = elements(elements(mojo(goal), "configuration").get(0), parameter)
                .get(0);

        assertThat(configuration.getTextContent()).isEqualTo(property.isEmpty() ? "" : "${" + property + "}");
        assertThat(configuration.getAttribute("default-value")).isEqualTo(defaultValue);
    }

    @Test
    void everyParameterSaysWhatItIsAndFromWhen() {
        for (Element mojo : GOALS.values()) {
            for (Element parameter : elements(mojo, "parameter")) {
                if (text(parameter, "editable").equals("true")
                        && !text(mojo, "goal").equals("help")) {
                    assertThat(text(parameter, "description")).contains("Default: ");
                    assertThat(text(parameter, "since")).isNotEmpty();
                }
            }
        }
    }

    private static Element mojo(String goal) {
        return Objects.requireNonNull(GOALS.get(goal), goal);
    }

    private static String text(Element parent, String name) {
        List<Element> found = elements(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
