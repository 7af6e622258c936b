/**
 * What was seen in the content, where, and what to write instead. Product: {@link org.mingdeng.diagnostic.Diagnostics}.
 * Uses no other package of Mingdeng; every stage reports through it.
 */
@NullMarked
package org.mingdeng.diagnostic;

import org.jspecify.annotations.NullMarked;
