package org.mingdeng.typeset;

import java.util.ArrayList;
import java.util.List;

/** Figures side by side, each in type as large as its share of the width allows, below its name. */
final class FiguresStrip extends Strip {

    private static final double LARGEST = 2.2;
    private static final double GAP = 0.6;

    private final Tag tag;
    private final double share;
    private final List<Lines> names = new ArrayList<>();
    private final List<Lines> values = new ArrayList<>();

    FiguresStrip(List<Block.Figure> figures, Type type, Tag tag, double width) {
        super(height(type, scale(figures, type, width / figures.size())), false);
        this.tag = tag;
        this.share = width / figures.size();
        Type large = type.scaled(scale(figures, type, share));
        for (Block.Figure figure : figures) {
            names.add(type.note(Span.plain(figure.name()), Align.START, share, Colour.GREY));
            values.add(large.note(List.of(new Span(figure.value(), true)), Align.START, share, Colour.BLACK));
        }
    }

    /** All figures beside each other have one size. */
    private static double scale(List<Block.Figure> figures, Type type, double share) {
        double widest = figures.stream()
                .mapToDouble(figure -> type.cell(figure.value(), true).width())
                .max()
                .orElse(1);
        return Math.min(LARGEST, (share - GAP * type.size()) / widest);
    }

    private static double height(Type type, double scale) {
        return type.note(Span.plain(""), Align.START, 1, Colour.GREY).leading() * (1 + scale);
    }

    @Override
    void draw(Pen pen, double x, double top) {
        double left = x;
        for (int i = 0; i < names.size(); i++) {
            pen.begin(tag);
            draw(pen, names.get(i), left, top);
            draw(pen, values.get(i), left, top + names.get(i).leading());
            pen.end();
            left += share;
        }
    }

    private static void draw(Pen pen, Lines lines, double x, double top) {
        lines.draw(pen, lines.broken().get(0), true, x, top);
    }
}
