package org.mingdeng.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a text, set in a column.
 *
 * @param text the text
 * @param align where lines stand
 * @param width how wide the column is
 * @param indent how far the first line begins to the right
 * @param leading how high a line is
 * @param colour its colour
 */
record Lines(MeasuredText text, Align align, double width, double indent, double leading, Colour colour) {

    /** How far the middle of a Han character lies above the line on which it stands, in ems. */
    private static final double MIDDLE = 0.38;

    /** Returns the lines in another colour. */
    Lines in(Colour other) {
        return new Lines(text, align, width, indent, leading, other);
    }

    double height() {
        return broken().size() * leading;
    }

    List<MeasuredText.Line> broken() {
        return align == Align.CENTRE ? text.evenLines(width) : text.lines(width, indent);
    }

    /** Returns the lines as strips that belong to an element; the first one makes a bookmark where there is a title for it. */
    List<Strip> strips(Tag tag, boolean keepsWithNext, Optional<String> bookmark) {
        List<MeasuredText.Line> lines = broken();
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            strips.add(new Strip(leading, keepsWithNext) {
                @Override
                void draw(Pen pen, double x, double top) {
                    if (index == 0) {
                        bookmark.ifPresent(title -> pen.bookmark(title, top));
                    }
                    pen.begin(tag);
                    Lines.this.draw(pen, lines.get(index), index == 0, x, top);
                    pen.end();
                }
            });
        }
        return strips;
    }

    /** Draws one of the lines. */
    void draw(Pen pen, MeasuredText.Line line, boolean isFirst, double x, double top) {
        double begin = isFirst ? indent : 0;
        double room = width - begin - line.width();
        double stretch = 0;
        double shift = 0;
        switch (align) {
            case START -> shift = 0;
            case CENTRE -> shift = room / 2;
            case END -> shift = room;
            case JUSTIFY -> {
                int gaps = line.isLast() ? 0 : text.gaps(line);
                stretch = gaps == 0 || room < 0 ? 0 : room / gaps;
            }
        }
        double baseline = top + leading / 2 + MIDDLE * text.size();
        pen.text(text, line, x + begin + shift, baseline, stretch, colour);
    }
}
