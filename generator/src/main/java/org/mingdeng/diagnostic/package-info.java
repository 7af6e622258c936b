/**
 * What was seen in the content, where, and what to write instead. Product: {@link org.mingdeng.diagnostic.Diagnostics}.
 * May use {@code privacy}, so that no personal number gets into a log; every stage reports through it.
 */
@NullMarked
package org.mingdeng.diagnostic;

import org.jspecify.annotations.NullMarked;
