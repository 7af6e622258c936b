/**
 * Is the disk exactly this, and is nothing lost? Product: the output folder with its manifest, kept by
 * {@link org.mingdeng.publish.SiteDirectory}. May use {@code render}, {@code page} and {@code diagnostic}.
 */
@NullMarked
package org.mingdeng.publish;

import org.jspecify.annotations.NullMarked;
