/**
 * The public API: {@link org.mingdeng.site.Site} turns content into a site, {@link org.mingdeng.site.SiteOptions} says how,
 * {@link org.mingdeng.site.BuildReport} says what happened. May use every stage.
 */
@NullMarked
package org.mingdeng.site;

import org.jspecify.annotations.NullMarked;
