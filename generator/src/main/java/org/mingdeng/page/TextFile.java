package org.mingdeng.page;

/**
 * A file of plain text.
 *
 * @param route its path
 * @param text what it holds, with line feeds
 */
public record TextFile(String route, String text) {}
