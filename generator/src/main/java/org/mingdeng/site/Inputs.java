package org.mingdeng.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.record.SettingsReader;
import org.mingdeng.source.SourceFile;
import org.mingdeng.source.SourceFolder;

/**
 * The files of one place with their fingerprints. A file is read for its fingerprint unless its stamp is the remembered one
 * and was already old when it was taken: then nobody can have changed the file since without giving it another stamp.
 */
final class Inputs {

    /** The coarsest clock of a file system in use, that of FAT, in nanoseconds. */
    private static final long CLOCK_TICK = 2_000_000_000L;

    private final List<Input> files = new ArrayList<>();
    private final Map<String, Fingerprint> fingerprints = new HashMap<>();
    private final List<Cause> changes = new ArrayList<>();
    private boolean isRemembered = true;

    private Inputs() {}

    /** Looks at the files of a place; folders of places below it are not touched. */
    static Inputs of(SourceFolder place, Optional<PlaceMemory> memory) {
        Map<String, Input> before = memory.map(PlaceMemory::inputsByPath).orElse(Map.of());
        long trusted = memory.map(PlaceMemory::takenAt).orElse(0L) - CLOCK_TICK;
        Inputs inputs = new Inputs();
        TreeSet<String> gone = new TreeSet<>(before.keySet());
        for (SourceFile file : files(place)) {
            gone.remove(file.path());
            inputs.add(file, Optional.ofNullable(before.get(file.path())), trusted);
        }
        gone.forEach(inputs::change);
        return inputs;
    }

    private static List<SourceFile> files(SourceFolder place) {
        List<SourceFile> files = new ArrayList<>(place.files());
        place.folders().stream()
                .filter(folder -> !SettingsReader.isPlace(folder))
                .forEach(folder -> addAll(folder, files));
        return files;
    }

    private static void addAll(SourceFolder folder, List<SourceFile> files) {
        files.addAll(folder.files());
        folder.folders().forEach(child -> addAll(child, files));
    }

    private void add(SourceFile file, Optional<Input> before, long trusted) {
        boolean isTrusted = before.isPresent()
                && before.get().stamp().equals(file.stamp())
                && file.stamp().isBefore(trusted);
        if (isTrusted) {
            add(before.get());
            return;
        }
        isRemembered = false;
        Fingerprint now =
                file.bytes(new Diagnostics()).map(Fingerprint::of).orElse(Fingerprint.NONE); // its reader will say so
        add(new Input(file.path(), file.stamp(), now));
        if (before.isEmpty() || !before.get().fingerprint().equals(now) || now.equals(Fingerprint.NONE)) {
            change(file.path());
        }
    }

    private void add(Input input) {
        files.add(input);
        fingerprints.put(input.path(), input.fingerprint());
    }

    private void change(String path) {
        changes.add(new Cause(Cause.Kind.SOURCE, path));
    }

    List<Input> files() {
        return files;
    }

    /** Returns the fingerprint of a file of the place. */
    Fingerprint fingerprint(String path) {
        return fingerprints.getOrDefault(path, Fingerprint.NONE);
    }

    /** Whether a file belongs to the place. */
    boolean contains(String path) {
        return fingerprints.containsKey(path);
    }

    /** Which files came, went or changed. */
    List<Cause> changes() {
        return changes;
    }

    /** Whether no file had to be read. */
    boolean isRemembered() {
        return isRemembered && changes.isEmpty();
    }
}
