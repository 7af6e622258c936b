package org.mingdeng.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that someone probably meant. */
public final class NearestName {

    private NearestName() {}

    /** Returns the candidate nearest to a name, when at most a third of its letters differ; ties go to the first. */
    public static Optional<String> among(Collection<String> candidates, String name) {
        return candidates.stream()
                .filter(candidate ->
                        distance(name, candidate) <= Math.max(1, Math.min(name.length(), candidate.length()) / 3))
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
    }

    /** The number of letters to insert, delete, replace, or swap with a neighbour (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
