package org.mingdeng.record;

import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.privacy.AllowedNumbers;
import org.mingdeng.record.SiteSettings.AllowedNumber;
import org.mingdeng.source.SourceFile;
import org.mingdeng.source.SourceFolder;
import org.mingdeng.source.SourceValue.Mapping;
import org.mingdeng.source.YamlReader;

/** Reads the two files that are not records: the site's settings and what a place says of itself. */
public final class SettingsReader {

    private SettingsReader() {}

    /** Returns the settings of the site in a content folder; empty, after diagnostics, when they cannot be read. */
    public static Optional<SiteSettings> site(SourceFolder root, Diagnostics diagnostics) {
        Optional<SourceFile> file = siteFile(root);
        if (file.isEmpty()) {
            diagnostics.report(Origin.ofFile("site.yaml"), RecordProblem.SITE_FILE_MISSING);
        }
        return file.flatMap(found -> fields(found, diagnostics))
                .flatMap(fields -> SiteSchema.SHAPE.read(
                        fields, new Reading(root, SiteSchema.SHAPE.name(), allowedNumbers(fields, root), diagnostics)));
    }

    /** Returns the file with the settings of the site, if it is there. */
    public static Optional<SourceFile> siteFile(SourceFolder root) {
        return root.yaml(SiteSchema.FILE_NAMES);
    }

    /** The numbers that a site publishes on purpose count in its own settings too, wherever they stand there. */
    private static AllowedNumbers allowedNumbers(Mapping settings, SourceFolder root) {
        Field<List<AllowedNumber>> field = SiteSchema.ALLOWED_NUMBERS;
        Reading reading = new Reading(root, field.term(), AllowedNumbers.NONE, new Diagnostics());
        return settings.get(field.names())
                .flatMap(value -> field.type().read(value, reading))
                .map(SiteSettings::allowed)
                .orElse(AllowedNumbers.NONE);
    }

    /**
     * Returns what a folder's place says of itself; empty, after diagnostics, when it cannot be read.
     *
     * @param allowed the personal numbers that the site publishes on purpose
     */
    public static Optional<PlaceInfo> place(SourceFolder folder, AllowedNumbers allowed, Diagnostics diagnostics) {
        Optional<SourceFile> file = folder.yaml(PlaceSchema.FILE_NAMES);
        if (file.isEmpty()) {
            String path = folder.path().isEmpty() ? "place.yaml" : folder.path() + "/place.yaml";
            diagnostics.report(Origin.ofFile(path), RecordProblem.PLACE_FILE_MISSING);
        }
        if (!PortableName.is(folder.name())) {
            diagnostics.report(Origin.ofFile(folder.path()), RecordProblem.NAME_NOT_PORTABLE, folder.name());
        }
        return file.flatMap(found -> fields(found, diagnostics))
                .flatMap(fields -> PlaceSchema.SHAPE.read(
                        fields, new Reading(folder, PlaceSchema.SHAPE.name(), allowed, diagnostics)));
    }

    /** Whether a folder is a place. */
    public static boolean isPlace(SourceFolder folder) {
        return folder.yaml(PlaceSchema.FILE_NAMES).isPresent();
    }

    /** The names, without ending, of the files that are settings and not records. */
    static boolean isSettingsFile(SourceFile file) {
        return file.isYaml() && names().contains(file.stem());
    }

    private static List<String> names() {
        return List.of(
                SiteSchema.FILE_NAMES.get(0), SiteSchema.FILE_NAMES.get(1),
                PlaceSchema.FILE_NAMES.get(0), PlaceSchema.FILE_NAMES.get(1));
    }

    private static Optional<Mapping> fields(SourceFile file, Diagnostics diagnostics) {
        return file.text(diagnostics).flatMap(text -> YamlReader.read(text, FieldNames::isFieldName, diagnostics));
    }
}
