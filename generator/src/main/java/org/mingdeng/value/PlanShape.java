package org.mingdeng.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An area on a sketch of a place: where its corners stand, from the upper left, in hundredths of the width of the sketch.
 * A sketch shows who looks after whom, not where boundaries run.
 *
 * @param corners the corners, three at least, in order around the area
 */
public record PlanShape(List<Corner> corners) {

    private static final Pattern CORNER = Pattern.compile("(\\d{1,3})\\s*,\\s*(\\d{1,3})");
    private static final int WIDTH = 100;
    private static final int LEAST_CORNERS = 3;

    public PlanShape {
        corners = List.copyOf(corners);
    }

    /**
     * A corner.
     *
     * @param x how far from the left, 0 to 100
     * @param y how far from the top, 0 to 100
     */
    public record Corner(int x, int y) {}

    /** Reads corners such as {@code 0,0 40,0 40,30 0,30}; empty when they are no area. */
    public static Optional<PlanShape> parse(String written) {
        List<Corner> corners = new ArrayList<>();
        for (String corner : written.strip().split("[\\s;；]+", -1)) {
            Matcher numbers = CORNER.matcher(corner);
            if (!numbers.matches()) {
                return Optional.empty();
            }
            corners.add(new Corner(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))));
        }
        boolean isInside = corners.stream().allMatch(corner -> corner.x <= WIDTH && corner.y <= WIDTH);
        return isInside && corners.size() >= LEAST_CORNERS ? Optional.of(new PlanShape(corners)) : Optional.empty();
    }

    /** Returns the middle of the area: the mean of its corners, weighted by the surface. */
    public Corner middle() {
        long twice = 0;
        long x = 0;
        long y = 0;
        for (int i = 0; i < corners.size(); i++) {
            Corner from = corners.get(i);
            Corner to = corners.get((i + 1) % corners.size());
            long part = (long) from.x * to.y - (long) to.x * from.y;
            twice += part;
            x += (from.x + to.x) * part;
            y += (from.y + to.y) * part;
        }
        return twice == 0 ? corners.get(0) : new Corner(Math.round(x / (3f * twice)), Math.round(y / (3f * twice)));
    }

    /** How far from the top its lowest corner is. */
    public int bottom() {
        return corners.stream().mapToInt(Corner::y).max().orElse(0);
    }
}
