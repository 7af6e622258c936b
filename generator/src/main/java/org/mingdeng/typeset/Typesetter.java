package org.mingdeng.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSStream;

/**
 * Sets boards as PDF files.
 *
 * <pre>{@code
 * Typeset set = new Typesetter(Fonts.builtIn()).set(board);
 * Files.write(path, set.pdf());
 * }</pre>
 *
 * <p>Safe for use by several threads.
 */
public final class Typesetter {

    private final Fonts fonts;

    /** Makes a typesetter that uses some fonts. */
    public Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Sets a board. */
    public Typeset set(Board board) {
        return set(board.facts(), List.of(board));
    }

    /** Sets boards one after the other in one file, each beginning on a page of its own. */
    public Typeset set(Board.Facts facts, List<Board> boards) {
        PdfFile file = new PdfFile(facts);
        Tag document = Tag.document();
        int pages = 0;
        List<Typeset.Overflow> overflows = new ArrayList<>();
        SortedSet<Integer> missing = new TreeSet<>();
        for (Board board : boards) {
            Setting setting = new Setting(board, fonts, document);
            for (int i = 0; i < setting.pages(); i++) {
                Pen pen = file.page(setting.width(), setting.height());
                setting.draw(pen, i);
                file.end(pen);
            }
            pages += setting.pages();
            overflows.addAll(setting.overflows());
            missing.addAll(setting.missing());
        }
        return new Typeset(file.finish(), file.text(), pages, overflows, missing);
    }

    /**
     * Sets a board in pieces, to be printed on smaller sheets, cut at the marks and pasted together.
     *
     * @param sheetWidth the width of the smaller sheets, in millimetres
     * @param sheetHeight their height, in millimetres
     */
    public Typeset tile(Board board, double sheetWidth, double sheetHeight) {
        Setting setting = new Setting(board, fonts, Tag.document());
        PdfFile file = new PdfFile(board.facts());
        Tiles tiles = new Tiles(setting.width(), setting.height(), sheetWidth, sheetHeight);
        Tag document = Tag.document();
        Type type = new Type(fonts, 9, false, new TreeSet<>());
        for (int i = 0; i < setting.pages(); i++) {
            Pen drawing = file.drawing(setting.height());
            setting.draw(drawing, i);
            COSStream drawn = file.end(drawing, setting.width(), setting.height());
            tiles.draw(file, drawn, document, type, board.words());
        }
        return new Typeset(
                file.finish(), file.text(), setting.pages() * tiles.count(), setting.overflows(), setting.missing());
    }

    /** A board that is set on its sheets. */
    private static final class Setting {

        private static final double LARGEST = 2.2;
        private static final double STEP = 0.05;
        private static final double SMALLEST_FOOT = 10.5;
        private static final double ROUNDING = 0.1;

        private final Board board;
        private final Sheet sheet;
        private final Tag document;
        private final SortedSet<Integer> missing = new TreeSet<>();
        private final List<Typeset.Overflow> overflows = new ArrayList<>();
        private final Optional<BandStrip> band;
        private final Type base;
        private double height;
        private Fit fit;

        Setting(Board board, Fonts fonts, Tag document) {
            this.board = board;
            this.document = document;
            this.sheet = board.sheet();
            this.base = new Type(fonts, sheet.type(), sheet.style() == Sheet.Style.OFFICIAL, missing);
            Type foot = new Type(fonts, Math.max(SMALLEST_FOOT, sheet.type() * foot()), false, missing);
            this.band = board.band().map(found -> new BandStrip(found, foot, codeSide(), innerWidth()));
            this.height = Sheet.points(sheet.height());
            this.fit = sheet.isSingle() ? largestFit() : fit(base);
            if (sheet.style() == Sheet.Style.CARD) {
                cutToFit();
            }
            overflows.addAll(fit.setter().overflows());
        }

        private double foot() {
            return sheet.hasPanels() ? 1 : 0.75;
        }

        /** A card ends where its content ends. */
        private void cutToFit() {
            double free = -Sheet.points(tooHigh(fit));
            if (free < 0) {
                overflows.add(
                        new Typeset.Overflow(Typeset.Kind.HEIGHT, "", (long) Math.ceil(Sheet.millimetres(-free))));
            } else {
                height -= free - ROUNDING;
                fit = fit(base);
            }
        }

        /** What is set in a size of type: strips on pages, or panels on sheets. */
        private record Fit(
                Type type,
                BlockStrips setter,
                List<Strip> head,
                List<List<Paginator.Placed>> strips,
                Optional<Panels> panels,
                int pages) {}

        /** What fits in one size fits in all smaller ones, so that each trial halves the sizes that are left. */
        private Fit largestFit() {
            Fit best = fit(base);
            if (best.pages() > 1) {
                overflows.add(new Typeset.Overflow(Typeset.Kind.HEIGHT, "", (long) Math.ceil(tooHigh(best))));
                return best;
            }
            int low = 0;
            int high = (int) Math.round((LARGEST - 1) / STEP) + 1;
            while (high - low > 1) {
                int middle = (low + high) / 2;
                Fit trial = fit(base.scaled(1 + middle * STEP));
                boolean isGood =
                        trial.pages() == 1 && trial.setter().overflows().isEmpty();
                best = isGood ? trial : best;
                low = isGood ? middle : low;
                high = isGood ? high : middle;
            }
            return best;
        }

        /** By how many millimetres what is set is too high for one sheet. */
        private double tooHigh(Fit least) {
            double room = room(least.head());
            double needed = least.panels()
                    .map(panels -> panels.highest(1))
                    .orElseGet(() -> least.strips().stream()
                            .flatMap(List::stream)
                            .mapToDouble(placed -> placed.strip().height())
                            .sum());
            return Sheet.millimetres(needed - room);
        }

        private Fit fit(Type type) {
            boolean isPanels = sheet.hasPanels();
            Colour ink = isPanels ? Colour.WHITE : Colour.BLACK;
            List<Strip> head = new ArrayList<>(
                    new BlockStrips(sheet, type, ink, board.words()).of(board.head(), document, innerWidth()));
            BlockStrips setter = new BlockStrips(sheet, type, Colour.BLACK, board.words());
            if (isPanels) {
                head.add(Strip.gap(type.size() * 1.2, false));
                double room = room(head);
                List<Block.Panel> blocks =
                        board.blocks().stream().map(Block.Panel.class::cast).toList();
                Panels panels = new Panels(blocks, setter, type, document, innerWidth(), sheet.columns(), room);
                return new Fit(type, setter, head, List.of(), Optional.of(panels), panels.sheets());
            }
            List<Strip> strips = new ArrayList<>(head);
            strips.addAll(setter.of(board.blocks(), document, innerWidth()));
            List<List<Paginator.Placed>> pages = Paginator.pages(strips, room(List.of()), sheet.rows());
            return new Fit(type, setter, List.of(), pages, Optional.empty(), pages.size());
        }

        /** How much room there is below a head. */
        private double room(List<Strip> head) {
            double above = head.stream().mapToDouble(Strip::height).sum();
            return height()
                    - Sheet.points(sheet.top() + sheet.bottom())
                    - above
                    - band.map(found -> found.height() + sheet.type() * 0.75).orElse(0.0);
        }

        /** The side of the QR code: larger where it is scanned from farther away. */
        private double codeSide() {
            return Sheet.points(
                    switch (sheet.style()) {
                        case OFFICIAL -> 30;
                        case TABLES -> Math.min(45, Math.min(sheet.width(), sheet.height()) / 7);
                        case SIGN -> Math.min(45, sheet.height() / 5);
                        case CARD -> 40;
                        case PANELS -> Math.max(60, sheet.type() * 2.6);
                    });
        }

        double width() {
            return Sheet.points(sheet.width());
        }

        double height() {
            return height;
        }

        private double innerWidth() {
            return Sheet.points(sheet.width() - sheet.left() - sheet.right());
        }

        int pages() {
            return fit.pages();
        }

        List<Typeset.Overflow> overflows() {
            return overflows;
        }

        SortedSet<Integer> missing() {
            return missing;
        }

        void draw(Pen pen, int page) {
            double x = Sheet.points(sheet.left());
            double top = Sheet.points(sheet.top());
            double y = top;
            if (fit.panels().isPresent() && page == 0) {
                drawBanner(pen, top);
            }
            for (Strip strip : page == 0 ? fit.head() : List.<Strip>of()) {
                strip.draw(pen, x, y);
                y += strip.height();
            }
            double below = top + fit.head().stream().mapToDouble(Strip::height).sum();
            fit.panels().ifPresent(panels -> panels.draw(pen, page, pages(), x, below));
            if (fit.panels().isEmpty()) {
                fit.strips().get(page).forEach(placed -> placed.strip().draw(pen, x, top + placed.top()));
            }
            double foot = height() - Sheet.points(sheet.bottom());
            band.ifPresent(found -> drawBand(pen, found, page, x, foot - found.height()));
            if (sheet.style() != Sheet.Style.CARD) {
                drawMargin(pen, page, x, foot);
            }
        }

        /** The head of a board of panels stands on red from edge to edge. */
        private void drawBanner(Pen pen, double top) {
            double head = fit.head().stream().mapToDouble(Strip::height).sum();
            pen.beginArtifact();
            pen.fill(0, 0, width(), top + head - fit.type().size() * 0.6, Colour.RED);
            pen.end();
        }

        private void drawBand(Pen pen, BandStrip found, int page, double x, double top) {
            if (!sheet.hasPanels()) {
                double above = top - sheet.type() * 0.3;
                pen.beginArtifact();
                pen.line(x, above, x + innerWidth(), above, 0.8, Colour.BLACK);
                pen.end();
            }
            boolean isLast = page == pages() - 1;
            found.draw(pen, x, top, isLast ? Optional.of(document) : Optional.empty());
        }

        /** The version and the number of the page stand in the lower margin. */
        private void drawMargin(Pen pen, int page, double x, double foot) {
            Type small = base.scaled(Math.max(8, sheet.type() * 0.5) / sheet.type());
            double y = foot + Sheet.points(Math.min(4, sheet.bottom() * 0.2));
            pen.beginArtifact();
            String version = board.band().map(Band::version).orElse("");
            Lines left = small.note(Span.plain(version), Align.START, innerWidth(), Colour.GREY);
            left.draw(pen, left.broken().get(0), true, x, y);
            String number = board.words().page(page + 1, pages());
            Lines right = small.note(Span.plain(number), Align.END, innerWidth(), Colour.BLACK);
            right.draw(pen, right.broken().get(0), true, x, y);
            pen.end();
        }
    }
}
