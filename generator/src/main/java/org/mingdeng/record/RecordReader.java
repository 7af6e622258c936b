package org.mingdeng.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.NearestName;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.privacy.AllowedNumbers;
import org.mingdeng.record.HouseholdRegister.Household;
import org.mingdeng.source.MarkdownSource;
import org.mingdeng.source.MarkdownText;
import org.mingdeng.source.SourceFile;
import org.mingdeng.source.SourceFolder;
import org.mingdeng.source.SourceValue.Mapping;
import org.mingdeng.source.SourceValue.Scalar;
import org.mingdeng.source.YamlReader;

/** Reads the records of one place: every file is published, held back, used by a record, or reported. */
public final class RecordReader {

    private static final Pattern USABLE_NAME = Pattern.compile("[^\\s%?#\\\\:*\"<>|.][^%?#\\\\:*\"<>|]*");
    private static final Pattern RESERVED_NAME = Pattern.compile("(?i)index|page-\\d+|print");

    private final DisclosureCatalogue catalogue;
    private final LocalDate today;
    private final AllowedNumbers allowed;
    private final Diagnostics diagnostics;
    private final List<VillageRecord> records = new ArrayList<>();
    private final List<RecordHeader> waiting = new ArrayList<>();
    private final Set<SourceFile> others = new HashSet<>();
    private final Set<SourceFile> used = new HashSet<>();
    private final Map<String, String> pathsByAddress = new HashMap<>();
    private Optional<HouseholdRegister> register = Optional.empty();
    private Tally tally = Tally.NONE;

    private RecordReader(
            DisclosureCatalogue catalogue, LocalDate today, AllowedNumbers allowed, Diagnostics diagnostics) {
        this.catalogue = catalogue;
        this.today = today;
        this.allowed = allowed;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads the records of the place that a folder stands for; folders of places below it are not touched.
     *
     * @param catalogue the items that records can answer
     * @param allowed the personal numbers that the site publishes on purpose
     */
    public static PlaceRecords read(
            SourceFolder place,
            DisclosureCatalogue catalogue,
            LocalDate today,
            AllowedNumbers allowed,
            Diagnostics diagnostics) {
        RecordReader reader = new RecordReader(catalogue, today, allowed, diagnostics);
        reader.place(place);
        reader.reportUnusedFiles();
        return new PlaceRecords(reader.records, reader.register, reader.waiting, reader.tally);
    }

    private void place(SourceFolder place) {
        Map<RecordKind, SourceFolder> seen = new HashMap<>();
        for (SourceFolder folder : place.folders()) {
            Optional<RecordKind> kind = RecordKind.ofFolder(folder.name());
            if (kind.isPresent()) {
                SourceFolder other = seen.putIfAbsent(kind.get(), folder);
                if (other != null) {
                    diagnostics.report(
                            Origin.ofFile(folder.path()), RecordProblem.FOLDER_TWICE, other.name(), folder.name());
                }
                folder(kind.get(), folder, folder);
            } else if (!SettingsReader.isPlace(folder)) {
                reportUnknownFolder(folder);
            }
        }
        place.files().stream().filter(HouseholdRegister::is).forEach(file -> count(register(file, place)));
        place.files().stream()
                .filter(file -> !SettingsReader.isSettingsFile(file) && !HouseholdRegister.is(file))
                .forEach(file ->
                        diagnostics.report(Origin.ofFile(file.path()), RecordProblem.UNKNOWN_FILE, file.name()));
    }

    /** Reads the register of households; where there are two files, in both languages, both are it. */
    private Tally register(SourceFile file, SourceFolder place) {
        Reading reading = new Reading(place, HouseholdRegister.SHAPE.name(), allowed, diagnostics);
        Optional<List<Household>> lines =
                new TableType<>(HouseholdRegister.SHAPE).read(file, Origin.ofFile(file.path()), reading);
        lines.ifPresent(households -> register = Optional.of(new HouseholdRegister(
                Stream.concat(register.stream().flatMap(before -> before.households().stream()), households.stream())
                        .toList())));
        return lines.isPresent() ? new Tally(0, 0, 0, 0, 1, 0) : new Tally(0, 0, 0, 0, 0, 1);
    }

    private void reportUnknownFolder(SourceFolder folder) {
        List<String> names = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            names.addAll(kind.folderNames());
        }
        String meant = NearestName.among(names, folder.name()).orElse("");
        diagnostics.report(
                Origin.ofFile(folder.path()),
                RecordProblem.UNKNOWN_FOLDER,
                folder.name(),
                meant.isEmpty() ? String.join("、", names) : meant);
    }

    private void folder(RecordKind kind, SourceFolder top, SourceFolder folder) {
        List<SourceFile> recordFiles = new ArrayList<>();
        List<SourceFile> otherFiles = new ArrayList<>();
        folder.files().forEach(file -> (file.isYaml() || file.isMarkdown() ? recordFiles : otherFiles).add(file));
        others.addAll(otherFiles);
        recordFiles.forEach(file -> count(record(kind, top, folder, otherFiles, file)));
        folder.folders().forEach(child -> folder(kind, top, child));
    }

    private void count(Tally one) {
        tally = tally.plus(one);
    }

    private Tally record(
            RecordKind kind, SourceFolder top, SourceFolder folder, List<SourceFile> otherFiles, SourceFile file) {
        Tally error = new Tally(0, 0, 0, 0, 0, 1);
        String slug = file.path()
                .substring(
                        top.path().length() + 1,
                        file.path().length() - file.extension().length() - 1);
        if (!isUsable(slug, file) || isTaken(kind, slug, file)) {
            return error;
        }
        Optional<Parts> parts = parts(file);
        if (parts.isEmpty()) {
            return error;
        }
        if (isDraft(parts.get().fields)) {
            diagnostics.report(Origin.ofFile(file.path()), RecordProblem.HELD_BACK, HeaderSchema.DRAFT.term());
            return new Tally(0, 0, 1, 0, 0, 0);
        }
        List<SourceFile> linked = linked(otherFiles, parts.get().text);
        used.addAll(linked);
        linked.forEach(other -> isPortable(List.of(other.name()), other));
        RecordFile recordFile = new RecordFile(
                kind,
                file.path(),
                slug,
                parts.get().body,
                linked.stream().map(FieldTypes::contentFile).toList());
        Optional<? extends VillageRecord> record = kind.shape(recordFile)
                .read(parts.get().fields, new Reading(folder, kind.label(), allowed, diagnostics, used, catalogue));
        return record.map(this::accept).orElse(error);
    }

    /** Returns those of some files that a text links to as Markdown does. */
    private static List<SourceFile> linked(List<SourceFile> files, String text) {
        return files.stream()
                .filter(file -> text.contains("](" + file.name()) || text.contains("](./" + file.name()))
                .toList();
    }

    private Tally accept(VillageRecord record) {
        RecordHeader header = record.header();
        if (header.published().isAfter(today)) {
            diagnostics.report(header.at().of(HeaderSchema.PUBLISHED), RecordProblem.HELD_BACK, header.published());
            waiting.add(header);
            return new Tally(0, 0, 0, 1, 0, 0);
        }
        records.add(record);
        boolean archived = header.isArchivedOn(today);
        if (archived) {
            diagnostics.report(
                    header.at().of(HeaderSchema.EXPIRES),
                    RecordProblem.ARCHIVED,
                    header.expires().orElse(today));
        }
        return new Tally(1, archived ? 1 : 0, 0, 0, 0, 0);
    }

    private boolean isUsable(String slug, SourceFile file) {
        List<String> parts = List.of(slug.split("/", -1));
        boolean usable = parts.stream()
                .allMatch(part -> USABLE_NAME.matcher(part).matches()
                        && !RESERVED_NAME.matcher(part).matches());
        if (!usable) {
            diagnostics.report(Origin.ofFile(file.path()), RecordProblem.NAME_NOT_USABLE, file.name());
            return false;
        }
        return isPortable(parts, file)
                && !PersonalDataCheck.isRefused(slug, Origin.ofFile(file.path()), allowed, diagnostics);
    }

    private boolean isPortable(List<String> names, SourceFile file) {
        Optional<String> refused =
                names.stream().filter(name -> !PortableName.is(name)).findFirst();
        refused.ifPresent(
                name -> diagnostics.report(Origin.ofFile(file.path()), RecordProblem.NAME_NOT_PORTABLE, name));
        return refused.isEmpty();
    }

    private boolean isTaken(RecordKind kind, String slug, SourceFile file) {
        String address = kind.folder() + "/" + slug.toLowerCase(Locale.ROOT);
        String other = pathsByAddress.putIfAbsent(address, file.path());
        if (other != null) {
            diagnostics.report(Origin.ofFile(file.path()), RecordProblem.SAME_ADDRESS, other, file.path());
        }
        return other != null;
    }

    /** The fields of a record file, and the text below them. */
    private record Parts(Mapping fields, Optional<MarkdownText> body, String text) {}

    private Optional<Parts> parts(SourceFile file) {
        return file.text(diagnostics).flatMap(text -> {
            if (file.isYaml()) {
                return YamlReader.read(text, FieldNames::isFieldName, diagnostics)
                        .map(fields -> new Parts(fields, Optional.empty(), text.content()));
            }
            return MarkdownSource.read(text, FieldNames::isFieldName, diagnostics)
                    .flatMap(source -> parts(source, text.content()));
        });
    }

    private Optional<Parts> parts(MarkdownSource source, String text) {
        if (source.body().isBlank()) {
            return Optional.of(new Parts(source.frontMatter(), Optional.empty(), text));
        }
        var written = source.frontMatter().get(HeaderSchema.BODY.names());
        if (written.isPresent()) {
            diagnostics.report(written.get().origin(), RecordProblem.BODY_TWICE);
            return Optional.empty();
        }
        if (PersonalDataCheck.isRefused(source.body(), allowed, diagnostics)) {
            return Optional.empty();
        }
        return Optional.of(new Parts(source.frontMatter(), Optional.of(source.body()), text));
    }

    /** Drafts are read no further: they may be unfinished. */
    private boolean isDraft(Mapping fields) {
        return fields.get(HeaderSchema.DRAFT.names())
                .filter(value -> value instanceof Scalar scalar && !scalar.isEmpty())
                .flatMap(value -> HeaderSchema.DRAFT
                        .type()
                        .read(
                                value,
                                new Reading(
                                        new SourceFolder("", List.of(), List.of()),
                                        HeaderSchema.DRAFT.term(),
                                        allowed,
                                        new Diagnostics())))
                .orElse(false);
    }

    private void reportUnusedFiles() {
        others.removeAll(used);
        if (tally.errors() + tally.heldBack() > 0) {
            return; // a record that could not be read may use them
        }
        others.stream()
                .map(SourceFile::path)
                .sorted()
                .forEach(path -> diagnostics.report(Origin.ofFile(path), RecordProblem.UNUSED_FILE, path));
    }
}
