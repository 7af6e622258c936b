/**
 * How does Maven ask for a site? Product: the goals {@code mingdeng:build}, {@code check}, {@code serve} and
 * {@code package}, which only turn parameters into options and findings into log lines. May use {@code site}, {@code cli}
 * for the preview, {@code publish} for its exception, and {@code diagnostic}.
 */
@NullMarked
package org.mingdeng.maven;

import org.jspecify.annotations.NullMarked;
