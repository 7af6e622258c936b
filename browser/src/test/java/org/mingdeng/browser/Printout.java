package org.mingdeng.browser;

/**
 * A page as the browser prints it.
 *
 * @param pdf the file
 */
record Printout(byte[] pdf) {}
