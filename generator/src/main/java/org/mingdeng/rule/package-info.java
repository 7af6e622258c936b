/**
 * Do the records agree with each other, with the calendar and with the law? One small class per check, listed in
 * {@link org.mingdeng.rule.Rules}. May use {@code place}, {@code record}, {@code value}, {@code diagnostic} and
 * {@code privacy}.
 */
@NullMarked
package org.mingdeng.rule;

import org.jspecify.annotations.NullMarked;
