package org.mingdeng.browser;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link DemonstrationSite} and a {@link SiteBrowser} as arguments. One browser serves the whole run; it
 * has forgotten everything when the next test begins.
 */
final class Browsing implements ParameterResolver, BeforeEachCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == SiteBrowser.class || type == DemonstrationSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SiteBrowser.class ? browser(context) : site(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser(context).reset();
    }

    private static DemonstrationSite site(ExtensionContext context) {
        return kept(context, DemonstrationSite.class, DemonstrationSite::built);
    }

    private static SiteBrowser browser(ExtensionContext context) {
        DemonstrationSite site = site(context);
        return kept(context, SiteBrowser.class, () -> new SiteBrowser(Chromium.start(), site, SiteServer.of(site)));
    }

    /** Returns the one of its type for the whole run; what can be closed is closed at its end. */
    private static <T> T kept(ExtensionContext context, Class<T> type, Supplier<T> maker) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Browsing.class))
                .getOrComputeIfAbsent(type, key -> maker.get(), type);
    }
}
