package org.mingdeng.page;

/**
 * A file to download; its size and SHA-256 are known when it is rendered.
 *
 * @param title what it is
 * @param route its address
 * @param format the ending in capitals: CSV, JSON, PDF …
 */
public record Download(String title, String route, String format) {}
