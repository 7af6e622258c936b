package org.mingdeng.typeset;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws one page. Lengths are in points; heights are counted from the upper edge downwards. */
final class Pen {

    /** The page of a drawing that has none. */
    static final int NO_PAGE = -1;

    private final StringBuilder content = new StringBuilder();
    private final PdfFile file;
    private final int page;
    private final double height;
    private final Map<FontFile, String> fonts = new LinkedHashMap<>();
    private int marks;
    private Colour colour = Colour.BLACK;

    Pen(PdfFile file, int page, double height) {
        this.file = file;
        this.page = page;
        this.height = height;
        content.append("/C cs /C CS 0 0 0 sc 0 0 0 SC\n");
    }

    int page() {
        return page;
    }

    /** The fonts that it has used, each under its name. */
    Map<FontFile, String> fonts() {
        return fonts;
    }

    byte[] bytes() {
        return content.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Begins to draw what belongs to an element; a drawing as a whole is a figure, in which nothing is marked. */
    void begin(Tag tag) {
        if (page == NO_PAGE) {
            return;
        }
        int mark = marks++;
        file.mark(tag, page, mark);
        content.append('/').append(tag.type()).append(" <</MCID ").append(mark).append(">> BDC\n");
    }

    /** Begins to draw what is no part of the text: lines, page numbers, heads of tables that are repeated. */
    void beginArtifact() {
        if (page != NO_PAGE) {
            content.append("/Artifact BMC\n");
        }
    }

    void end() {
        if (page != NO_PAGE) {
            content.append("EMC\n");
        }
    }

    /** Makes an element be there, though nothing may be drawn of it. */
    void touch(Tag tag) {
        if (page != NO_PAGE) {
            file.add(tag);
        }
    }

    /** Says which part of the page a figure takes. */
    void place(Tag figure, double x, double y, double width, double figureHeight) {
        if (page != NO_PAGE) {
            file.place(figure, page, x, y, x + width, y + figureHeight);
        }
    }

    void bookmark(String title, double top) {
        if (page != NO_PAGE) {
            file.bookmark(title, page, top);
        }
    }

    /**
     * Draws a line of text.
     *
     * @param x where it begins
     * @param baseline the line on which it stands
     * @param stretch by how much each gap is wider
     */
    void text(MeasuredText text, MeasuredText.Line line, double x, double baseline, double stretch, Colour in) {
        if (line.from() == line.to()) {
            return;
        }
        use(in);
        file.say(text.words(line));
        content.append("BT\n");
        double at = x;
        for (int i = line.from(); i < line.to(); ) {
            FontFile font = text.font(i);
            int end = i;
            while (end < line.to() && text.font(end) == font) {
                end++;
            }
            content.append('/').append(name(font)).append(' ');
            number(text.size()).append(" Tf 1 0 0 1 ");
            number(at).append(' ');
            number(height - baseline).append(" Tm [<");
            at += glyphs(text, line.from(), i, end, stretch);
            content.append(">] TJ\n");
            i = end;
        }
        content.append("ET\n");
    }

    private double glyphs(MeasuredText text, int first, int from, int to, double stretch) {
        double gaps = 0;
        for (int i = from; i < to; i++) {
            if (stretch != 0 && i > first && text.isGap(i)) {
                gaps += stretch;
                content.append('>');
                number(-stretch * 1000 / text.size()).append('<');
            }
            hex(file.font(text.font(i)).code(text.codePoint(i)));
        }
        return text.width(from, to) + gaps;
    }

    private String name(FontFile font) {
        return fonts.computeIfAbsent(font, f -> file.font(f).name());
    }

    private void hex(int code) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            content.append(Character.forDigit(code >> shift & 0xF, 16));
        }
    }

    void line(double x1, double y1, double x2, double y2, double width, Colour in) {
        content.append(in.components()).append(" SC ");
        number(width).append(" w ");
        point(x1, y1).append("m ");
        point(x2, y2).append("l S\n");
    }

    /** Draws the lines around the cells of a row: one at each of some places across, and one below. */
    void cells(double[] at, double top, double rowHeight, double width, Colour in) {
        content.append(in.components()).append(" SC ");
        number(width).append(" w ");
        for (double x : at) {
            point(x, top).append("m ");
            point(x, top + rowHeight).append("l ");
        }
        point(at[0], top + rowHeight).append("m ");
        point(at[at.length - 1], top + rowHeight).append("l S\n");
    }

    void frame(double x, double y, double width, double frameHeight, double line, Colour in) {
        content.append(in.components()).append(" SC ");
        number(line).append(" w ");
        rectangle(x, y, width, frameHeight).append("re S\n");
    }

    void fill(double x, double y, double width, double fillHeight, Colour in) {
        use(in);
        rectangle(x, y, width, fillHeight).append("re f\n");
    }

    /** Fills the dark modules of a code, each as wide and high as given. */
    void modules(boolean[][] dark, double x, double y, double module) {
        use(Colour.BLACK);
        for (int row = 0; row < dark.length; row++) {
            for (int from = 0; from < dark[row].length; from++) {
                int to = from;
                while (to < dark[row].length && dark[row][to]) {
                    to++;
                }
                if (to > from) {
                    rectangle(x + from * module, y + row * module, (to - from) * module, module)
                            .append("re ");
                    from = to;
                }
            }
        }
        content.append("f\n");
    }

    /** Shows the part of the drawing D that begins at a place of it, in a rectangle of the page. */
    void show(double fromX, double fromY, double drawingHeight, double x, double y, double width, double partHeight) {
        content.append("q ");
        rectangle(x, y, width, partHeight).append("re W n 1 0 0 1 ");
        number(x - fromX).append(' ');
        number(height - y - (drawingHeight - fromY)).append(" cm /D Do Q\n");
    }

    private StringBuilder rectangle(double x, double y, double width, double rectangleHeight) {
        point(x, y + rectangleHeight);
        number(width).append(' ');
        return number(rectangleHeight).append(' ');
    }

    private StringBuilder point(double x, double y) {
        number(x).append(' ');
        return number(height - y).append(' ');
    }

    private void use(Colour in) {
        if (in != colour) {
            content.append(in.components()).append(" sc\n");
            colour = in;
        }
    }

    /** Three decimals are a thousandth of a point, finer than any printer. */
    private StringBuilder number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            content.append('-');
        }
        long positive = Math.abs(thousandths);
        content.append(positive / 1000);
        long rest = positive % 1000;
        if (rest != 0) {
            content.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 != 0) {
                content.append((char) ('0' + rest / 10 % 10));
                if (rest % 10 != 0) {
                    content.append((char) ('0' + rest % 10));
                }
            }
        }
        return content;
    }
}
