package org.mingdeng.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The foot of each sheet: QR code at the left, words and signatures in the middle, the place for the seal at the right. */
final class BandStrip {

    /** Free room for a stamp, in millimetres, and for the name of the body in ems. */
    private static final double SEAL = 50;

    private static final double NAME = 10.5;

    private static final int QUIET_ZONE = 4;

    private final Band band;
    private final Type type;
    private final double code;
    private final double width;
    private final double seal;
    private final List<Lines> words = new ArrayList<>();
    private final List<Lines> signers = new ArrayList<>();

    /**
     * Sets a foot.
     *
     * @param type the type of its words
     * @param code the side of the QR code with its quiet zone, in points
     * @param width the width of the sheet within its margins
     */
    BandStrip(Band band, Type type, double code, double width) {
        this.band = band;
        this.type = type;
        this.code = band.code().isPresent() ? code : 0;
        this.width = width;
        this.seal = band.seal().isEmpty() ? 0 : Math.max(Sheet.points(SEAL), NAME * type.size());
        double gap = 2 * type.size();
        double room = width - this.code - (this.code > 0 ? gap / 2 : 0) - seal - (seal > 0 ? gap / 2 : 0);
        band.lines().forEach(line -> words.add(type.note(line, Align.START, room, Colour.BLACK)));
        band.signers().forEach(line -> signers.add(type.note(Span.plain(line), Align.START, room, Colour.BLACK)));
    }

    double height() {
        return Math.max(Math.max(code, seal), wordsHeight());
    }

    private double wordsHeight() {
        double lines = 0;
        for (Lines one : words) {
            lines += one.broken().size() * one.leading();
        }
        for (Lines one : signers) {
            lines += one.broken().size() * one.leading() * 1.5;
        }
        return lines;
    }

    /** Draws it; where it is not read aloud, since another page says the same, no tag is given. */
    void draw(Pen pen, double x, double top, Optional<Tag> parent) {
        band.code().ifPresent(found -> drawCode(pen, found, x, top, parent));
        double left = x + (code > 0 ? code + type.size() : 0);
        double y = top + Math.max(0, (height() - wordsHeight()) / 2);
        for (Lines one : words) {
            y = drawLines(pen, one, left, y, 1, parent);
        }
        for (Lines one : signers) {
            y = drawLines(pen, one, left, y, 1.5, parent);
        }
        if (seal > 0) {
            drawSeal(pen, x + width - seal, top + height() - seal, parent);
        }
    }

    private void drawCode(Pen pen, Band.Code found, double x, double top, Optional<Tag> parent) {
        double module = code / (found.modules().length + 2 * QUIET_ZONE);
        double y = top + (height() - code) / 2;
        begin(pen, parent.map(tag -> {
            Tag figure = tag.figure(found.label());
            pen.place(figure, x, y, code, code);
            return figure;
        }));
        pen.modules(found.modules(), x + QUIET_ZONE * module, y + QUIET_ZONE * module, module);
        pen.end();
    }

    private static void begin(Pen pen, Optional<Tag> tag) {
        if (tag.isPresent()) {
            pen.begin(tag.get());
        } else {
            pen.beginArtifact();
        }
    }

    private static double drawLines(Pen pen, Lines lines, double x, double top, double spread, Optional<Tag> parent) {
        double y = top;
        Optional<Tag> tag = parent.map(of -> of.child("P"));
        boolean isFirst = true;
        for (MeasuredText.Line line : lines.broken()) {
            y += lines.leading() * (spread - 1);
            begin(pen, tag);
            lines.draw(pen, line, isFirst, x, y);
            pen.end();
            y += lines.leading();
            isFirst = false;
        }
        return y;
    }

    private void drawSeal(Pen pen, double x, double top, Optional<Tag> parent) {
        pen.beginArtifact();
        pen.frame(x, top, seal, seal, 0.5, Colour.LINE);
        pen.end();
        double y = top + seal * 0.3;
        for (String line : band.seal()) {
            boolean isHint = line.equals(band.seal().get(band.seal().size() - 1));
            Lines lines = type.note(Span.plain(line), Align.CENTRE, seal * 0.92, isHint ? Colour.LINE : Colour.BLACK);
            y = drawLines(pen, lines, x + seal * 0.04, y, 1, parent);
        }
    }
}
