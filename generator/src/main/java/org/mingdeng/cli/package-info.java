/**
 * The {@code mingdeng} commands and the preview server. May use {@code site} and {@code diagnostic}.
 */
@NullMarked
package org.mingdeng.cli;

import org.jspecify.annotations.NullMarked;
