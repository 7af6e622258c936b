package org.mingdeng.source;

import java.util.Arrays;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.SourceText;

/** A text with a few characters changed, that still knows where each of them stood in the text as written. */
final class TolerantText {

    private final SourceText original;
    private final StringBuilder changed = new StringBuilder();
    private int[] changedAnchors = new int[8];
    private int[] originalAnchors = new int[8];
    private int anchors;

    TolerantText(SourceText original) {
        this.original = original;
    }

    /** Copies a stretch of the original as it is. */
    void copy(int start, int end) {
        anchor(start);
        changed.append(original.content(), start, end);
    }

    /** Writes other characters in the place of one that starts at an offset of the original. */
    void replace(int start, String replacement) {
        anchor(start);
        changed.append(replacement);
    }

    String text() {
        return changed.toString();
    }

    /** Returns where a stretch of the changed text stands in the original. */
    Origin origin(int start, int end) {
        int from = originalOffset(start);
        return new Origin(original, from, Math.max(from, originalOffset(end)));
    }

    private int originalOffset(int offset) {
        int found = Arrays.binarySearch(changedAnchors, 0, anchors, offset);
        int index = found >= 0 ? found : Math.max(0, -found - 2);
        if (anchors == 0) {
            return offset;
        }
        int mapped = originalAnchors[index] + offset - changedAnchors[index];
        int limit = index + 1 < anchors
                ? originalAnchors[index + 1]
                : original.content().length();
        return Math.min(mapped, limit);
    }

    private void anchor(int originalOffset) {
        int offset = changed.length();
        if (anchors > 0) {
            if (changedAnchors[anchors - 1] == offset) {
                originalAnchors[anchors - 1] = originalOffset;
                return;
            }
            if (originalOffset - originalAnchors[anchors - 1] == offset - changedAnchors[anchors - 1]) {
                return;
            }
        }
        if (anchors == changedAnchors.length) {
            changedAnchors = Arrays.copyOf(changedAnchors, anchors * 2);
            originalAnchors = Arrays.copyOf(originalAnchors, anchors * 2);
        }
        changedAnchors[anchors] = offset;
        originalAnchors[anchors++] = originalOffset;
    }
}
