package org.mingdeng.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets blocks as strips in a column. */
final class BlockStrips {

    /** Room for a seal of 50 mm, of which the lower half stands over the day. */
    private static final double SEAL = Sheet.points(50);

    private static final double SIGNATURE_FROM_RIGHT = 4;

    private final Sheet sheet;
    private final Type type;
    private final Colour ink;
    private final Board.Words words;
    private final List<Typeset.Overflow> overflows = new ArrayList<>();

    BlockStrips(Sheet sheet, Type type, Colour ink, Board.Words words) {
        this.sheet = sheet;
        this.type = type;
        this.ink = ink;
        this.words = words;
    }

    /** What was found too wide. */
    List<Typeset.Overflow> overflows() {
        return overflows;
    }

    /** Returns the strips of blocks, with room between them. */
    List<Strip> of(List<Block> blocks, Tag parent, double width) {
        List<Strip> strips = new ArrayList<>();
        for (Block block : blocks) {
            List<Strip> next = of(block, parent, width);
            if (!strips.isEmpty() && type.gap() > 0) {
                strips.add(Strip.gap(type.gap(), strips.get(strips.size() - 1).keepsWithNext()));
            }
            strips.addAll(next);
        }
        return strips;
    }

    private List<Strip> of(Block block, Tag parent, double width) {
        if (block instanceof Block.Heading heading) {
            return heading(heading, parent, width);
        }
        if (block instanceof Block.Paragraph paragraph) {
            double indent = paragraph.indented() ? 2 * type.size() : 0;
            return type.text(paragraph.text(), paragraph.align(), width, indent)
                    .in(ink)
                    .strips(parent.child("P"), false, Optional.empty());
        }
        if (block instanceof Block.Items items) {
            return items(items, parent.child("L"), width);
        }
        if (block instanceof Block.Table table) {
            return table(table, parent, width);
        }
        if (block instanceof Block.Figures figures) {
            return List.of(new FiguresStrip(figures.figures(), type, parent.child("P"), width));
        }
        if (block instanceof Block.Panel panel) {
            List<Strip> strips = new ArrayList<>(heading(new Block.Heading(2, panel.heading()), parent, width));
            strips.addAll(of(panel.blocks(), parent, width));
            return strips;
        }
        return signature((Block.Signature) block, parent, width);
    }

    private List<Strip> heading(Block.Heading heading, Tag parent, double width) {
        boolean isTitle = heading.level() == 1;
        Lines lines = type.heading(heading.level(), heading.text(), isTitle ? Align.CENTRE : Align.START, width, ink);
        List<Strip> strips =
                new ArrayList<>(lines.strips(parent.child("H" + heading.level()), true, Optional.of(heading.text())));
        if (isTitle) {
            strips.add(Strip.gap(type.leading() / 2, true));
        }
        return strips;
    }

    private List<Strip> items(Block.Items items, Tag list, double width) {
        List<Strip> strips = new ArrayList<>();
        double indent = indent(items);
        for (int i = 0; i < items.items().size(); i++) {
            Tag item = list.child("LI");
            Lines mark = type.text(Span.plain(label(items, i)), Align.START, indent, 0);
            Tag labelTag = item.child("Lbl");
            List<Strip> body = type.text(items.items().get(i), Align.START, width - indent, 0)
                    .strips(item.child("LBody"), false, Optional.empty());
            for (int line = 0; line < body.size(); line++) {
                strips.add(item(body.get(line), line == 0 ? Optional.of(mark) : Optional.empty(), labelTag, indent));
            }
        }
        return strips;
    }

    private static String label(Block.Items items, int i) {
        return items.ordered() ? (i + 1) + "." : "·";
    }

    /** The longest label has room, which is the last one. */
    private double indent(Block.Items items) {
        if (!items.ordered()) {
            return type.size();
        }
        Lines last = type.text(Span.plain(label(items, items.items().size() - 1)), Align.START, Double.MAX_VALUE, 0);
        return Math.max(1.5 * type.size(), last.text().width() + 0.3 * type.size());
    }

    private static Strip item(Strip body, Optional<Lines> mark, Tag label, double indent) {
        return new Strip(body.height(), false) {
            @Override
            void draw(Pen pen, double x, double top) {
                mark.ifPresent(lines -> {
                    pen.begin(label);
                    lines.draw(pen, lines.broken().get(0), true, x, top);
                    pen.end();
                });
                body.draw(pen, x + indent, top);
            }
        };
    }

    private List<Strip> table(Block.Table table, Tag parent, double width) {
        TableStrips.Fitted fitted = TableStrips.fit(table, type.ofTables(), smallest(), width, words, parent);
        if (fitted.tooWide() > 0.5) {
            overflows.add(
                    new Typeset.Overflow(Typeset.Kind.WIDTH, table.caption().orElse(""), (long)
                            Math.ceil(Sheet.millimetres(fitted.tooWide()))));
        }
        return fitted.strips().all();
    }

    private double smallest() {
        return Math.min(type.ofTables().size(), sheet.smallest());
    }

    /** The body and the day stand four characters from the right, the seal over them. */
    private List<Strip> signature(Block.Signature signature, Tag parent, double width) {
        double right = SIGNATURE_FROM_RIGHT * type.size();
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.gap(Math.max(type.leading(), SEAL / 2), true));
        double widest = 0;
        List<Lines> all = new ArrayList<>();
        for (String line : signature.lines()) {
            Lines lines = type.text(Span.plain(line), Align.CENTRE, width, 0);
            widest = Math.max(widest, Math.min(lines.text().width(), width - right));
            all.add(lines);
        }
        double room = widest;
        for (int i = 0; i < all.size(); i++) {
            Lines lines = new Lines(all.get(i).text(), Align.CENTRE, room + 0.1, 0, type.leading(), ink);
            boolean isLast = i == all.size() - 1;
            lines.strips(parent.child("P"), !isLast, Optional.empty())
                    .forEach(strip -> strips.add(shifted(strip, width - right - room)));
        }
        return strips;
    }

    private static Strip shifted(Strip strip, double by) {
        return new Strip(strip.height(), strip.keepsWithNext()) {
            @Override
            void draw(Pen pen, double x, double top) {
                strip.draw(pen, x + by, top);
            }
        };
    }
}
