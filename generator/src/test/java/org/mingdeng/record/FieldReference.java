package org.mingdeng.record;

import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;

/** The reference of all fields, written from the schema as Markdown in Chinese, with the English names beside. */
final class FieldReference {

    private final StringBuilder text = new StringBuilder();

    private FieldReference() {}

    /** Returns the reference of records, places and sites. */
    static String markdown() {
        FieldReference reference = new FieldReference();
        reference.text.append("# 字段一览\n\n");
        reference.text.append("本页由程序按字段定义生成。中文名和英文名都可以用；“必填”的不能少；“隐去”的公开时自动遮住，“内部”的不公开。\n");
        for (RecordKind kind : RecordKind.values()) {
            String folders = String.join("` 或 `", kind.folderNames());
            reference.section(kind.label(), "文件夹 `" + folders + "`", kind.fields(), 2);
        }
        reference.section(PlaceSchema.SHAPE.name(), "每个地方的 `place.yaml`", PlaceSchema.SHAPE.fields(), 2);
        reference.section(
                new Term("户名册", "register of households"),
                "`place.yaml` 旁边的 `户名册.csv` 或 `households.csv`，一户一行，永远不公开",
                HouseholdRegister.SHAPE.fields(),
                2);
        reference.section(SiteSchema.SHAPE.name(), "根上的 `site.yaml`", SiteSchema.SHAPE.fields(), 2);
        return reference.text.toString();
    }

    private void section(Term name, String where, List<Field<?>> fields, int level) {
        text.append('\n')
                .append("#".repeat(level))
                .append(' ')
                .append(name.chinese())
                .append(" · ")
                .append(name.english());
        text.append("\n\n");
        if (!where.isEmpty()) {
            text.append(where).append("\n\n");
        }
        text.append("| 中文名 | 英文名 | | 写什么 | 例子 |\n|---|---|---|---|---|\n");
        fields.forEach(this::row);
        fields.forEach(field -> parts(field, level + 1));
    }

    private void row(Field<?> field) {
        text.append("| ")
                .append(field.label())
                .append(" | `")
                .append(field.name())
                .append("` | ")
                .append(marks(field));
        text.append(" | ")
                .append(cell(field.help().chinese()))
                .append("（")
                .append(cell(type(field)))
                .append("） | ");
        text.append(field.example().isEmpty() ? "" : "`" + cell(field.example()) + "`")
                .append(" |\n");
    }

    private static String type(Field<?> field) {
        return field.type().shape().isPresent() && !(field.type() instanceof TableType<?>)
                ? (field.type() instanceof ListType<?> ? "清单，见下" : "分几行写，见下")
                : field.type().description().chinese();
    }

    private static String marks(Field<?> field) {
        String required = field.isRequired() ? "必填" : "";
        return switch (field.audience()) {
            case PUBLIC -> required;
            case MASKED -> required + "隐去";
            case INTERNAL -> required + "内部";
        };
    }

    private void parts(Field<?> field, int level) {
        Optional<Shape<?>> shape = field.type().shape();
        boolean isCommon =
                HeaderSchema.with(List.of()).contains(field) && text.indexOf(" " + field.label() + " · ") >= 0;
        if (shape.isPresent() && !isCommon) {
            section(new Term(field.label(), field.name()), "", shape.get().fields(), level);
        }
    }

    private static String cell(String words) {
        return words.replace("|", "\\|");
    }
}
