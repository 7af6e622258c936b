/**
 * What does it look like? Product: the bytes of each file, made by {@link org.mingdeng.render.Renderer} from view values
 * and a theme. May use {@code page}, {@code value}, {@code diagnostic}, {@code cache}, {@code privacy} and
 * {@code document}, so raw records cannot reach a template.
 */
@NullMarked
package org.mingdeng.render;

import org.jspecify.annotations.NullMarked;
