package org.mingdeng.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * Uses the program as its users do, so that Java can keep the classes that it needed for the next start. The launcher script
 * runs it once; what it builds is thrown away.
 */
public final class Training {

    private Training() {}

    /**
     * Builds a site from nothing, again with nothing changed, and checks it.
     *
     * @param args the folder of a content, an empty folder for the site
     */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        String site = Path.of(args[1], "site").toString();
        PrintWriter out = new PrintWriter(new StringWriter());
        for (int i = 0; i < 2; i++) {
            Mingdeng.run(out, out, "build", args[0], "--out", site);
        }
        Mingdeng.run(out, out, "check", args[0]);
    }
}
