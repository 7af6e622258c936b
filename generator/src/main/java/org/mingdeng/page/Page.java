package org.mingdeng.page;

/**
 * One page of the site, ready to be rendered.
 *
 * @param route its address below the site's root, with the file name
 * @param frame what stands around the content
 * @param content what it shows
 */
public record Page(String route, PageFrame frame, PageContent content) {}
