package org.mingdeng.page;

/**
 * A picture in two sizes.
 *
 * @param route the address of the full picture
 * @param thumbnail the address of the small one
 * @param caption what it shows
 */
public record Picture(String route, String thumbnail, String caption) {}
