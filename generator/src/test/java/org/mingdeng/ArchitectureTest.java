package org.mingdeng;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.site.SiteOptions;

/** Holds the code to docs/architecture.md. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mingdeng");

    @Test
    void arrowsBetweenPackagesRunOneWay() {
        ArchRule arrows = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.mingdeng..")
                .layer("cache")
                .definedBy("org.mingdeng.cache")
                .layer("privacy")
                .definedBy("org.mingdeng.privacy")
                .layer("document")
                .definedBy("org.mingdeng.document")
                .layer("typeset")
                .definedBy("org.mingdeng.typeset")
                .layer("search")
                .definedBy("org.mingdeng.search")
                .layer("diagnostic")
                .definedBy("org.mingdeng.diagnostic")
                .layer("value")
                .definedBy("org.mingdeng.value")
                .layer("source")
                .definedBy("org.mingdeng.source")
                .layer("record")
                .definedBy("org.mingdeng.record")
                .layer("place")
                .definedBy("org.mingdeng.place")
                .layer("rule")
                .definedBy("org.mingdeng.rule")
                .layer("page")
                .definedBy("org.mingdeng.page")
                .layer("render")
                .definedBy("org.mingdeng.render")
                .layer("publish")
                .definedBy("org.mingdeng.publish")
                .layer("site")
                .definedBy("org.mingdeng.site")
                .layer("cli")
                .definedBy("org.mingdeng.cli")
                .whereLayer("cache")
                .mayNotAccessAnyLayer()
                .whereLayer("privacy")
                .mayNotAccessAnyLayer()
                .whereLayer("document")
                .mayNotAccessAnyLayer()
                .whereLayer("typeset")
                .mayNotAccessAnyLayer()
                .whereLayer("search")
                .mayNotAccessAnyLayer()
                .whereLayer("diagnostic")
                .mayOnlyAccessLayers("privacy")
                .whereLayer("value")
                .mayNotAccessAnyLayer()
                .whereLayer("source")
                .mayOnlyAccessLayers("diagnostic")
                .whereLayer("record")
                .mayOnlyAccessLayers("source", "value", "diagnostic", "privacy")
                .whereLayer("place")
                .mayOnlyAccessLayers("record", "value", "diagnostic")
                .whereLayer("rule")
                .mayOnlyAccessLayers("place", "record", "value", "diagnostic", "privacy")
                .whereLayer("page")
                .mayOnlyAccessLayers("place", "record", "value", "diagnostic", "cache")
                .whereLayer("render")
                .mayOnlyAccessLayers("page", "value", "diagnostic", "cache", "privacy", "document", "typeset", "search")
                .whereLayer("publish")
                .mayOnlyAccessLayers("render", "page", "diagnostic", "cache")
                .whereLayer("cli")
                .mayOnlyAccessLayers("site", "publish", "diagnostic");
        arrows.check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.mingdeng.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheOptionsLookAtAClock() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(SiteOptions.class)
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now", ZoneId.class)
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void nothingDependsOnTheMachinesLocaleZoneOrCharset() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Locale.class, "setDefault", Locale.class)
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(TimeZone.class, "setDefault", TimeZone.class)
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .check(CLASSES);
    }

    @Test
    void everyKindOfRecordHasAGoldenRecordAndAnEntryInTheGlossary() throws IOException {
        List<Class<?>> records = Arrays.asList(VillageRecord.class.getPermittedSubclasses());
        String glossary = Files.readString(Path.of("../docs/glossary.md"));
        assertThat(records).allSatisfy(record -> assertThat(glossary).contains("`" + record.getSimpleName() + "`"));
        for (RecordKind kind : RecordKind.values()) {
            String site = kind.form().isPresent() ? "forms" : "village";
            assertThat(Path.of("src/test/resources/sites", site, "content")
                            .resolve(kind.folderNames().get(0)))
                    .as("a record of the kind in the golden site")
                    .isDirectory();
            assertThat(glossary).contains(kind.folderNames().get(0));
        }
    }

    @Test
    void architectureDocumentNamesExactlyThePackagesThatExist() throws IOException {
        List<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring("org.mingdeng.".length()))
                .distinct()
                .sorted()
                .toList();
        List<String> documented = Files.readAllLines(Path.of("../docs/architecture.md")).stream()
                .filter(line -> line.matches("\\| `[a-z]+` \\|.*"))
                .map(line -> line.replaceFirst("\\| `([a-z]+)`.*", "$1"))
                .sorted()
                .toList();
        assertThat(documented).isEqualTo(packages);
    }
}
