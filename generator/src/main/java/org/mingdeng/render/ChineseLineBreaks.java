package org.mingdeng.render;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;

/** Closes up a line break between two Han characters, where a browser would show a blank. */
final class ChineseLineBreaks implements NodeRenderer {

    private static final String MARKUP = "*_~`[]()!";

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(SoftLineBreak.class, ChineseLineBreaks::render));
    }

    private static void render(SoftLineBreak node, NodeRendererContext context, HtmlWriter html) {
        if (!isClosedUp(node.getChars().getBaseSequence(), node.getStartOffset(), node.getEndOffset())) {
            html.raw("\n");
        }
    }

    /** Whether a break stands between two Han characters, marks of Markdown left out of account. */
    static boolean isClosedUp(CharSequence text, int start, int end) {
        int before = start - 1;
        while (before >= 0 && isSkipped(text.charAt(before))) {
            before--;
        }
        int after = end;
        while (after < text.length() && isSkipped(text.charAt(after))) {
            after++;
        }
        return before >= 0
                && after < text.length()
                && Han.isHanOrPunctuation(Character.codePointBefore(text, before + 1))
                && Han.isHanOrPunctuation(Character.codePointAt(text, after));
    }

    private static boolean isSkipped(char c) {
        return c == ' ' || MARKUP.indexOf(c) >= 0;
    }
}
