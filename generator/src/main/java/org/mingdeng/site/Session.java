package org.mingdeng.site;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.PlaceLink;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.render.Renderer;
import org.mingdeng.source.SourceFolder;
import org.mingdeng.source.SourceTree;

/**
 * What is kept in memory between the builds of one process: the listing of the content, the places as they were published,
 * the renderer. A place whose folder is the very same object, since nothing in it was reported to have changed, is not
 * looked at again.
 */
final class Session {

    private Optional<SourceFolder> root = Optional.empty();
    private List<Diagnostic> listingFindings = List.of();
    private Optional<Conditions> conditions = Optional.empty();
    private Optional<Renderer> renderer = Optional.empty();
    private Optional<Set<Path>> changedFolders = Optional.empty();
    private Map<String, Remembered> published = Map.of();
    private final Map<String, Remembered> built = new ConcurrentHashMap<>();

    /**
     * A place as it was published.
     *
     * @param folder its files
     * @param ancestors the places above it
     * @param above the kind of the place right above it
     * @param place what came out
     */
    record Remembered(
            SourceFolder folder, List<PlaceLink> ancestors, Optional<PlaceKind> above, PlaceBuilder.Built place) {}

    /** Begins a build; where it is not known which folders have changed, any may have. */
    void begin(Optional<Set<Path>> changed) {
        changedFolders = changed;
        built.clear();
    }

    /** Lists the content, and of it again only what may have changed. */
    SourceFolder list(Path content, Set<Path> excluded, Diagnostics diagnostics) {
        Diagnostics found = diagnostics.part();
        SourceFolder now;
        if (root.isPresent() && changedFolders.isPresent()) {
            now = SourceTree.refresh(content, root.get(), changedFolders.get(), excluded, found);
            listingFindings.stream()
                    .filter(finding -> !changedFolders
                            .get()
                            .contains(content.resolve(finding.path()).getParent()))
                    .forEach(finding -> found.addAll(List.of(finding)));
        } else {
            now = SourceTree.read(content, excluded, found);
        }
        root = Optional.of(now);
        listingFindings = found.sorted();
        diagnostics.addAll(listingFindings);
        return now;
    }

    /** Returns the renderer of these conditions; when they are others than before, all places are built again. */
    Renderer renderer(Conditions now, Renderer fresh) {
        boolean isSame = conditions.equals(Optional.of(now)) && renderer.isPresent();
        if (!isSame || changedFolders.isEmpty()) {
            published = Map.of();
        }
        if (!isSame) {
            conditions = Optional.of(now);
            renderer = Optional.of(fresh);
        }
        return renderer.orElse(fresh);
    }

    /** Returns a place that nothing was reported of. */
    @SuppressWarnings("ReferenceEquality") // the very same listing, not one that looks the same
    Optional<PlaceBuilder.Built> untouched(SourceFolder folder, List<PlaceLink> ancestors, Optional<PlaceKind> above) {
        return Optional.ofNullable(published.get(folder.path()))
                .filter(known -> known.folder == folder)
                .filter(known -> known.ancestors.equals(ancestors) && known.above.equals(above))
                .map(Remembered::place);
    }

    /** Keeps a place that was left alone. */
    void keep(PlaceBuilder.Built place) {
        Remembered known = published.get(place.path());
        if (known != null) {
            keep(known);
        }
    }

    void keep(Remembered place) {
        built.put(place.folder.path(), place);
    }

    /** Says that the places of this build are now published. */
    void commit() {
        published = new HashMap<>(built);
    }
}
