/**
 * What will the site hold, and at which address? Product: immutable view values with routes
 * ({@link org.mingdeng.page.PlacePages}). May use {@code place}, {@code record}, {@code value} and {@code diagnostic}.
 */
@NullMarked
package org.mingdeng.page;

import org.jspecify.annotations.NullMarked;
