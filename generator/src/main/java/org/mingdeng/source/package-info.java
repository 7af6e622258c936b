/**
 * Is it well-formed text? Product: {@link org.mingdeng.source.SourceTree}: folders, files and YAML, Markdown and CSV
 * values, each with its place in the file. May use {@code diagnostic}.
 */
@NullMarked
package org.mingdeng.source;

import org.jspecify.annotations.NullMarked;
