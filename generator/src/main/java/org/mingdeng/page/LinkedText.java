package org.mingdeng.page;

/**
 * Words in a table that lead to a page or a picture; data files and boards have the words alone.
 *
 * @param text the words
 * @param route where they lead
 */
public record LinkedText(String text, String route) {

    @Override
    public String toString() {
        return text;
    }
}
