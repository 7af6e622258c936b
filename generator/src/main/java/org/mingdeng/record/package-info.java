/**
 * Does each record fit its schema? Product: the sealed {@link org.mingdeng.record.VillageRecord} types, read through one
 * schema that declares every field once. May use {@code source}, {@code value}, {@code diagnostic} and
 * {@code privacy}.
 */
@NullMarked
package org.mingdeng.record;

import org.jspecify.annotations.NullMarked;
