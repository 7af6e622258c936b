package org.mingdeng.site;

/**
 * What a build remembers of the files that belong to no place.
 *
 * @param conditions what they depended on, with the sitemaps of all places in the place of what lies above
 * @param files the checksum of the list of the files on the disk
 */
record SiteMemory(Conditions conditions, long files) {

    /** The name under which it is kept. */
    static final String NAME = "site";
}
