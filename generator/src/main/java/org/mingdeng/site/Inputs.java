package org.mingdeng.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.cache.ValueWriter;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.record.SettingsReader;
import org.mingdeng.source.FileStamp;
import org.mingdeng.source.SourceFile;
import org.mingdeng.source.SourceFolder;

/**
 * The files of one place. A file is read for its fingerprint unless its stamp is the remembered one and was already old when
 * it was taken: then nobody can have changed the file since without giving it another stamp.
 */
final class Inputs {

    /** The coarsest clock of a file system in use, that of FAT, in nanoseconds. */
    private static final long CLOCK_TICK = 2_000_000_000L;

    private final List<SourceFile> sources;
    private final long trusted;
    private final long listing;
    private final boolean areOld;
    private final Map<String, Fingerprint> fingerprints = new HashMap<>();
    private final List<Input> files = new ArrayList<>();
    private final List<Cause> changes = new ArrayList<>();

    /**
     * Lists the files of a place; folders of places below it are not touched.
     *
     * @param takenAt when the remembered stamps were taken; 0 when there are none
     */
    Inputs(SourceFolder place, long takenAt) {
        this.sources = files(place);
        this.trusted = takenAt - CLOCK_TICK;
        ValueWriter names = ValueWriter.forChecksum();
        boolean old = true;
        for (SourceFile file : sources) {
            FileStamp stamp = file.stamp();
            names.write(file.path(), stamp.size(), stamp.modified(), stamp.changed(), stamp.number());
            old &= stamp.isBefore(trusted);
        }
        this.listing = names.checksum();
        this.areOld = old;
    }

    private static List<SourceFile> files(SourceFolder place) {
        List<SourceFile> files = new ArrayList<>(place.files());
        for (SourceFolder folder : place.folders()) {
            if (!SettingsReader.isPlace(folder)) {
                addAll(folder, files);
            }
        }
        return files;
    }

    private static void addAll(SourceFolder folder, List<SourceFile> files) {
        files.addAll(folder.files());
        for (SourceFolder child : folder.folders()) {
            addAll(child, files);
        }
    }

    /** The checksum of the names and stamps of the files. */
    long listing() {
        return listing;
    }

    /** Whether the files are those of a remembered listing beyond doubt, none of them read. */
    boolean areThoseOf(long rememberedListing) {
        return areOld && listing == rememberedListing;
    }

    /** Finds out which files came, went or changed since they were remembered. */
    void compare(Optional<List<Input>> remembered) {
        Map<String, Input> before = new HashMap<>();
        remembered.ifPresent(inputs -> inputs.forEach(input -> before.put(input.path(), input)));
        TreeSet<String> gone = new TreeSet<>(before.keySet());
        for (SourceFile file : sources) {
            gone.remove(file.path());
            add(file, Optional.ofNullable(before.get(file.path())));
        }
        gone.forEach(this::change);
    }

    private void add(SourceFile file, Optional<Input> before) {
        boolean isTrusted = before.isPresent()
                && before.get().stamp().equals(file.stamp())
                && file.stamp().isBefore(trusted);
        Fingerprint now = isTrusted
                ? before.get().fingerprint()
                : file.bytes(new Diagnostics()).map(Fingerprint::of).orElse(Fingerprint.NONE); // its reader will say so
        files.add(new Input(file.path(), file.stamp(), now));
        fingerprints.put(file.path(), now);
        if (before.isEmpty() || !before.get().fingerprint().equals(now) || now.equals(Fingerprint.NONE)) {
            change(file.path());
        }
    }

    private void change(String path) {
        changes.add(new Cause(Cause.Kind.SOURCE, path));
    }

    /** The files with their fingerprints, once they were compared. */
    List<Input> files() {
        return files;
    }

    /** Returns the fingerprint of a file of the place, once they were compared. */
    Fingerprint fingerprint(String path) {
        return fingerprints.getOrDefault(path, Fingerprint.NONE);
    }

    /** Whether a file belongs to the place, once they were compared. */
    boolean contains(String path) {
        return fingerprints.containsKey(path);
    }

    /** Which files came, went or changed, once they were compared. */
    List<Cause> changes() {
        return changes;
    }
}
