/**
 * Nouns with units: money, periods, people, limits, the working calendar. Values are immutable and compute exactly.
 * Uses no other package of Mingdeng.
 */
@NullMarked
package org.mingdeng.value;

import org.jspecify.annotations.NullMarked;
