/**
 * What do the records of one place say together? Products: {@link org.mingdeng.place.Place}, and
 * {@link org.mingdeng.place.PlaceSummary}, which is all that a parent sees. May use {@code record}, {@code value} and
 * {@code diagnostic}.
 */
@NullMarked
package org.mingdeng.place;

import org.jspecify.annotations.NullMarked;
