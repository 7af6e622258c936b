/**
 * Where does each line stand on the paper? Blocks of text and tables become the pages of a PDF: measured, broken and
 * numbered here, so that nothing is cut and what does not fit is known. Product: {@link org.mingdeng.typeset.Typeset}.
 * Uses nothing else of ours.
 */
@NullMarked
package org.mingdeng.typeset;

import org.jspecify.annotations.NullMarked;
