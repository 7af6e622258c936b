/**
 * Which records hold these words? Documents become an index of pairs of characters, cut into small scripts that a browser
 * loads one by one, from a web server or from a folder. Product: {@link org.mingdeng.search.PlaceIndex} and
 * {@link org.mingdeng.search.SiteIndex}. Uses nothing else of ours.
 */
@NullMarked
package org.mingdeng.search;

import org.jspecify.annotations.NullMarked;
