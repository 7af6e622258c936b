package org.mingdeng.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a theme, locked down: HTML is escaped, no class can be reached, and a mistake ends the page instead of
 * being printed into it.
 */
final class Templates {

    private final Configuration configuration;

    Templates(Theme theme) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ThemeLoader(theme));
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("Asia/Shanghai"));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    /** Returns a template; throws when it does not exist or cannot be parsed. */
    Template template(String name) throws IOException {
        return configuration.getTemplate(name + ".ftlh");
    }

    /** Reads templates from a theme. */
    private record ThemeLoader(Theme theme) implements TemplateLoader {

        @Override
        public @Nullable Object findTemplateSource(String name) {
            Optional<byte[]> bytes = theme.template(name);
            return bytes.isPresent() ? new Source(name, bytes.get()) : null;
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new InputStreamReader(new ByteArrayInputStream(((Source) source).bytes), StandardCharsets.UTF_8);
        }

        @Override
        public void closeTemplateSource(Object source) {}
    }

    /** A template's name and text; equal by name, as the cache needs it. */
    private static final class Source {
        private final String name;
        private final byte[] bytes;

        Source(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Source source && source.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
