package org.mingdeng.site;

import org.mingdeng.cache.Fingerprint;
import org.mingdeng.source.FileStamp;

/**
 * A file of a place as a build saw it.
 *
 * @param path its path below the content folder
 * @param stamp what the file system said of it
 * @param fingerprint the fingerprint of its bytes
 */
record Input(String path, FileStamp stamp, Fingerprint fingerprint) {}
