package org.mingdeng.render;

import freemarker.ext.beans.BeanModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a template function does with its arguments. */
@FunctionalInterface
interface TemplateFunction {
    @Nullable
    Object call(List<Object> args);

    private static @Nullable Object unwrap(TemplateModel argument) throws TemplateModelException {
        if (argument instanceof SimpleScalar text) {
            return text.getAsString();
        }
        return argument instanceof BeanModel view ? view.getWrappedObject() : DeepUnwrap.permissiveUnwrap(argument);
    }

    /** Returns the function as FreeMarker calls it. */
    static TemplateMethodModelEx of(TemplateFunction function) {
        return arguments -> {
            List<Object> values = new ArrayList<>();
            for (Object argument : arguments) {
                Object value = unwrap((TemplateModel) argument);
                if (value == null) {
                    throw new TemplateModelException("a template function was called with a missing value");
                }
                values.add(value);
            }
            try {
                return function.call(values);
            } catch (IllegalArgumentException | ClassCastException e) {
                throw new TemplateModelException(e.getMessage());
            }
        };
    }
}
