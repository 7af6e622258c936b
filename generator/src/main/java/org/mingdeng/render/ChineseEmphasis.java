package org.mingdeng.render;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Emphasis with asterisks in Chinese text. CommonMark's flanking rules expect blanks between words, so that
 * {@code **加粗，**后文} would not close; here a run of asterisks may open unless white space follows it, and close unless
 * white space stands before it.
 */
final class ChineseEmphasis extends AsteriskDelimiterProcessor {

    ChineseEmphasis() {
        super(false);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return leftFlanking || (!afterIsWhiteSpace && (isChinese(before) || isChinese(after)));
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return rightFlanking || (!beforeIsWhitespace && (isChinese(before) || isChinese(after)));
    }

    private static boolean isChinese(String neighbour) {
        return !neighbour.isEmpty() && Han.isHanOrPunctuation(neighbour.codePointAt(0));
    }
}
