package org.mingdeng.render;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows view records to templates; an empty {@link Optional} is a missing value there. */
final class ViewWrapper extends DefaultObjectWrapper {

    ViewWrapper() {
        super(Configuration.VERSION_2_3_34);
    }

    /** Records and texts first: they are most of what a template sees, and the row of tests for all else takes long. */
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Record) {
            return handleUnknownType(value);
        }
        return super.wrap(value instanceof Optional<?> optional ? optional.orElse(null) : value);
    }
}
