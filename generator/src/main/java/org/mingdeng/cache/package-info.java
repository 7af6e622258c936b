/**
 * Is it still the same? Products: {@link org.mingdeng.cache.Fingerprint}s of values, a binary form of values, and
 * {@link org.mingdeng.cache.CacheDirectory}, a folder of them that may be lost at any time. May use nothing.
 */
@NullMarked
package org.mingdeng.cache;

import org.jspecify.annotations.NullMarked;
