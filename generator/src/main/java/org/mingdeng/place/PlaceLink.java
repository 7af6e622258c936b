package org.mingdeng.place;

/**
 * A place above another, as its pages link to it.
 *
 * @param name its name
 * @param path its folder below the site's root; empty for the root itself
 */
public record PlaceLink(String name, String path) {}
