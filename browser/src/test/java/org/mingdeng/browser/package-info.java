/**
 * What does the finished site do in a browser? The demonstration site is opened in Chromium, as a phone, a desk and a
 * printer see it. May use nothing of the generator: it knows the site only as files and pages.
 */
@NullMarked
package org.mingdeng.browser;

import org.jspecify.annotations.NullMarked;
