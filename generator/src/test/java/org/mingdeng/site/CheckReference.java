package org.mingdeng.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.MessageCatalogue;
import org.mingdeng.diagnostic.Problem;
import org.mingdeng.diagnostic.ProblemGroup;

/** The list of all checks as Markdown, written from the message catalogues: Chinese for clerks, each message in English too. */
final class CheckReference {

    private static final Map<ProblemGroup, List<Problem>> BY_GROUP =
            Problems.all().stream().collect(Collectors.groupingBy(ProblemGroup::of));

    private final MessageCatalogue chinese = MessageCatalogue.in(Language.CHINESE);
    private final MessageCatalogue english = MessageCatalogue.in(Language.ENGLISH);
    private final Examples examples = Examples.in(Language.CHINESE);
    private final StringBuilder text = new StringBuilder();

    private CheckReference() {}

    /** Returns a table of contents by stage and group, then every check. */
    static String markdown() {
        CheckReference reference = new CheckReference();
        reference.text.append("""
                # 检查一览

                本页由程序按提示信息生成，一共%d项检查。“…”是具体的名称、日期和数。错误不改就不发布；警告和提示可以发布。
                同样的内容在命令行里看：`mingdeng explain MD432`；按词查：`mingdeng explain 公示`。
                某项检查不合适，在 `site.yaml` 里改级别（错误、警告、提示、关闭）：

                ```yaml
                检查级别:
                  - 编号: MD432
                    级别: 提示
                ```

                In English: `mingdeng --lang=en explain MD432`.
                """.formatted(Problems.all().size()));
        reference.text.append("\n## 目录 · Contents\n");
        for (ProblemGroup.Stage stage : ProblemGroup.Stage.values()) {
            reference.contents(stage);
        }
        for (ProblemGroup group : ProblemGroup.values()) {
            reference.group(group);
        }
        return reference.text.toString();
    }

    private void contents(ProblemGroup.Stage stage) {
        text.append("\n**")
                .append(stage.label().chinese())
                .append("** · ")
                .append(stage.label().english())
                .append("\n\n");
        Arrays.stream(ProblemGroup.values())
                .filter(group -> group.stage() == stage)
                .forEach(group -> text.append("- [")
                        .append(group.label().chinese())
                        .append("](#")
                        .append(anchor(group))
                        .append(") · ")
                        .append(group.label().english())
                        .append("  \n  ")
                        .append(links(group))
                        .append('\n'));
    }

    private static String links(ProblemGroup group) {
        return BY_GROUP.getOrDefault(group, List.of()).stream()
                .map(Problem::code)
                .map(code -> "[" + code + "](#" + code.replace("MD", "md") + ")")
                .collect(Collectors.joining(" "));
    }

    private static String anchor(ProblemGroup group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void group(ProblemGroup group) {
        text.append("\n<a id=\"")
                .append(anchor(group))
                .append("\"></a>\n\n## ")
                .append(group.label().chinese())
                .append(" · ")
                .append(group.label().english())
                .append('\n');
        BY_GROUP.getOrDefault(group, List.of()).forEach(this::check);
    }

    private void check(Problem problem) {
        text.append("\n### ").append(problem.code()).append("\n\n");
        text.append("**")
                .append(problem.severity().label().chinese())
                .append("：")
                .append(escaped(chinese.message(problem)))
                .append("**  \n")
                .append(problem.severity().label().english())
                .append(": ")
                .append(escaped(english.message(problem)))
                .append("\n\n");
        item("为什么", chinese.why(problem));
        item("依据", chinese.law(problem).orElse(""));
        item("怎么改", chinese.fix(problem));
        examples.of(problem)
                .ifPresent(example -> text.append("\n```text\n").append(example).append("```\n"));
    }

    private void item(String name, String words) {
        if (!words.isEmpty()) {
            text.append("- ").append(name).append("：").append(escaped(words)).append('\n');
        }
    }

    /** Marks of Markdown in a text that a page shows as they are. */
    private static String escaped(String words) {
        return words.replaceAll("([\\\\*_<\\[\\]`|])", "\\\\$1");
    }
}
