package org.mingdeng.record;

import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Language;

/**
 * A record, place or site to fill in, written from the schema: what must be there with an example, what may be there as a
 * comment with its explanation.
 */
public final class RecordTemplate {

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private RecordTemplate(Language language) {
        this.language = language;
    }

    /** Returns a record of a kind, as a draft. */
    public static String record(RecordKind kind, Language language) {
        RecordTemplate template = new RecordTemplate(language);
        Field<Boolean> draft = HeaderSchema.DRAFT;
        template.text.append(template.name(draft)).append(": ").append(language == Language.CHINESE ? "是" : "yes");
        template.text
                .append("  # ")
                .append(language == Language.CHINESE ? "填好以后删掉这一行" : "delete this line when it is filled in");
        template.text.append('\n');
        template.fields(
                kind.fields().stream().filter(field -> !field.equals(draft)).toList(), 0);
        return template.text.toString();
    }

    /** Returns the file of a place. */
    public static String place(Language language) {
        RecordTemplate template = new RecordTemplate(language);
        template.fields(PlaceSchema.SHAPE.fields(), 0);
        return template.text.toString();
    }

    /** Returns the settings of a site. */
    public static String site(Language language) {
        RecordTemplate template = new RecordTemplate(language);
        template.fields(SiteSchema.SHAPE.fields(), 0);
        return template.text.toString();
    }

    private String name(Field<?> field) {
        return language == Language.CHINESE ? field.label() : field.name();
    }

    private void fields(List<Field<?>> fields, int depth) {
        for (Field<?> field : fields) {
            String indentation = "  ".repeat(depth);
            Optional<Shape<?>> shape = field.type().shape();
            boolean isTable = field.type() instanceof TableType<?>;
            if (field.isRequired() && shape.isPresent() && !isTable) {
                text.append(indentation)
                        .append(name(field))
                        .append(":  # ")
                        .append(field.help().in(language))
                        .append('\n');
                object(shape.get(), isList(field), depth + 1);
            } else {
                boolean optional = !field.isRequired();
                text.append(indentation)
                        .append(optional ? "# " : "")
                        .append(name(field))
                        .append(": ");
                text.append(shape.isPresent() && !isTable ? "" : field.example());
                text.append("  # ").append(field.help().in(language)).append('\n');
            }
        }
    }

    private static boolean isList(Field<?> field) {
        return field.type() instanceof ListType<?> || field.type() instanceof RowsType<?>;
    }

    private void object(Shape<?> shape, boolean inList, int depth) {
        RecordTemplate inner = new RecordTemplate(language);
        inner.fields(shape.fields(), inList ? depth + 1 : depth);
        String lines = inner.text.toString();
        if (inList) {
            String indentation = "  ".repeat(depth);
            lines = indentation + "- " + lines.substring(indentation.length() + 2);
        }
        text.append(lines);
    }
}
