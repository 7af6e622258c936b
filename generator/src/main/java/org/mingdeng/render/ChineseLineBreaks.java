package org.mingdeng.render;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** Closes up a line break between two Han characters, where a browser would show a blank. */
final class ChineseLineBreaks implements NodeRenderer {

    private static final String MARKUP = "*_~`[]()!";

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(SoftLineBreak.class, ChineseLineBreaks::render));
    }

    private static void render(SoftLineBreak node, NodeRendererContext context, HtmlWriter html) {
        BasedSequence text = node.getChars().getBaseSequence();
        int before = node.getStartOffset() - 1;
        while (before >= 0 && isSkipped(text.charAt(before))) {
            before--;
        }
        int after = node.getEndOffset();
        while (after < text.length() && isSkipped(text.charAt(after))) {
            after++;
        }
        boolean chinese = before >= 0
                && after < text.length()
                && Han.isHanOrPunctuation(codePointBefore(text, before))
                && Han.isHanOrPunctuation(Character.codePointAt(text, after));
        if (!chinese) {
            html.raw("\n");
        }
    }

    private static boolean isSkipped(char c) {
        return c == ' ' || MARKUP.indexOf(c) >= 0;
    }

    private static int codePointBefore(BasedSequence text, int index) {
        return Character.codePointBefore(text, index + 1);
    }
}
