/**
 * What does a file that people download say, seen and unseen? Product: {@link org.mingdeng.document.Document}, the texts of
 * PDF, Word, Excel, CSV and text files with comments, properties and hidden cells. May use nothing.
 */
@NullMarked
package org.mingdeng.document;

import org.jspecify.annotations.NullMarked;
