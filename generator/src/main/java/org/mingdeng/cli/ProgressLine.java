package org.mingdeng.cli;

import java.io.PrintWriter;
import org.mingdeng.site.Site;

/** Says on one line of a terminal how far a run is; says nothing where nobody watches, or with {@code NO_COLOR}. */
final class ProgressLine implements Site.Progress {

    private static final String CLEAR_LINE = "\r\u001B[K";
    private static final int PLACES_WORTH_A_LINE = 20;

    private final PrintWriter terminal;
    private final Words words;
    private final boolean isWatched;
    private boolean isShown;

    @SuppressWarnings(
            "SystemConsoleNull") // from Java 22 on there is a console without a terminal too; TERM tells them apart
    ProgressLine(PrintWriter terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
        this.isWatched = System.console() != null
                && System.getenv("TERM") != null
                && System.getenv("NO_COLOR") == null
                && System.getenv("CI") == null;
    }

    @Override
    public synchronized void placeDone(int done, int total) {
        if (isWatched && total >= PLACES_WORTH_A_LINE) {
            terminal.print(CLEAR_LINE + words.say("progress", done, total));
            terminal.flush();
            isShown = true;
        }
    }

    synchronized void clear() {
        if (isShown) {
            terminal.print(CLEAR_LINE);
            terminal.flush();
        }
    }
}
