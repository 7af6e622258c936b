package org.mingdeng.site;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.NearestName;

/** Something is to be made of a place that is not there. */
public final class UnknownPlaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 10;

    private final String place;
    private final transient List<String> near;

    private UnknownPlaceException(String place, List<String> near) {
        super("no place " + place + "; there are " + String.join(", ", near));
        this.place = place;
        this.near = near;
    }

    /** Makes the exception for a folder that is none of those of places. */
    static UnknownPlaceException of(String place, Collection<String> places) {
        String name = name(place);
        List<String> names = places.stream().map(UnknownPlaceException::name).toList();
        Optional<String> nearest = NearestName.among(names, name);
        List<String> near = places.stream()
                .filter(path -> isLike(name(path), name, nearest))
                .toList();
        return new UnknownPlaceException(
                place,
                (near.isEmpty() ? places : near)
                        .stream()
                                .sorted()
                                .map(path -> path.isEmpty() ? "." : path)
                                .limit(NAMED)
                                .toList());
    }

    private static boolean isLike(String candidate, String name, Optional<String> nearest) {
        return nearest.filter(candidate::equals).isPresent() || (!name.isEmpty() && candidate.contains(name));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder that was named. */
    public String place() {
        return place;
    }

    /** The folders of places whose names are like it; some of all places when there are none. */
    public List<String> near() {
        return near;
    }
}
