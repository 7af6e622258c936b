/**
 * What in a text tells of a person? Product: {@link org.mingdeng.privacy.PersonalDatum}s, found alike in what clerks write
 * and in the bytes of finished files. May use nothing.
 */
@NullMarked
package org.mingdeng.privacy;

import org.jspecify.annotations.NullMarked;
