package org.mingdeng.record;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Problem;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.privacy.AllowedNumbers;
import org.mingdeng.source.SourceFile;
import org.mingdeng.source.SourceFolder;

/**
 * What a field needs to know while it is read.
 *
 * @param folder the folder of the file, for the files that records name
 * @param field the field in hand, for messages
 * @param allowed the personal numbers that the site publishes on purpose
 * @param diagnostics where to report
 * @param used the files that records named so far; grows while they are read
 * @param catalogue the items that records can answer
 */
record Reading(
        SourceFolder folder,
        Term field,
        AllowedNumbers allowed,
        Diagnostics diagnostics,
        Set<SourceFile> used,
        DisclosureCatalogue catalogue) {

    Reading(SourceFolder folder, Term field, AllowedNumbers allowed, Diagnostics diagnostics) {
        this(folder, field, allowed, diagnostics, new HashSet<>(), DisclosureCatalogue.builtIn());
    }

    Reading of(Field<?> other) {
        return new Reading(folder, other.term(), allowed, diagnostics, used, catalogue);
    }

    /** Returns the file that a record names, sought from the record's own folder downwards. */
    Optional<SourceFile> file(String name) {
        Optional<SourceFile> found = file(folder, name);
        found.ifPresent(used::add);
        return found;
    }

    private static Optional<SourceFile> file(SourceFolder folder, String name) {
        String path = folder.path().isEmpty() ? name : folder.path() + "/" + name;
        Optional<SourceFile> here =
                folder.files().stream().filter(file -> file.path().equals(path)).findFirst();
        return here.or(() -> folder.folders().stream()
                .filter(child -> path.startsWith(child.path() + "/"))
                .findFirst()
                .flatMap(child -> file(child, path.substring(child.path().length() + 1))));
    }

    /** Reports a problem; the field's name is its first argument. */
    void report(Origin origin, Problem problem, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = field;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        diagnostics.report(origin, problem, all);
    }

    /** Notes that something was read in a form that is not the canonical one. */
    void readAs(Origin origin, String written, String read) {
        diagnostics.report(origin, RecordProblem.READ_AS, written, read);
    }
}
