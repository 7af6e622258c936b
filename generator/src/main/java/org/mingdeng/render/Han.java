package org.mingdeng.render;

/** Han characters and the punctuation that is set with them. */
final class Han {

    private Han() {}

    static boolean isHanOrPunctuation(int c) {
        return Character.isIdeographic(c)
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || "“”‘’…—·".indexOf(c) >= 0;
    }
}
