package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;

/**
 * What was hung up on the wall, and what was taken down (张贴记录): one round a record. {@code mingdeng posting} drafts it.
 */
public final class PostingForm {

    public static final Field<LocalDate> POSTED =
            Field.of("posted", "张贴日期", DateType.DATE).required().help("哪天贴上墙的", "When it was hung up", "2026-11-24");
    public static final Field<String> LOCATION =
            Field.of("location", "地点", FieldTypes.TEXT).required().help("贴在哪里", "Where", "村委会门口公开栏");
    private static final Field<String> WITNESS = Field.of("witness", "见证人", FieldTypes.TEXT)
            .help("监委会谁在场，写职务", "Who of the supervisory committee was there, as a post", "村务监督委员会主任");

    public static final Field<String> SHEET = Field.of("sheet", "张贴件", FieldTypes.TEXT)
            .required()
            .help(
                    "打印文件的路径，从本村的文件夹写起，不写 .pdf",
                    "The path of the file, from the place's folder, without .pdf",
                    "print/board-60x90");
    public static final Field<String> NAME =
            Field.of("name", "名称", FieldTypes.TEXT).help("是什么", "What it is", "听稻村 · 公开栏60×90");
    public static final Field<String> VERSION = Field.of("version", "版本", FieldTypes.TEXT)
            .required()
            .help("纸上印的版本号", "The version that is printed on it", "a0aa63b1");

    public static final Field<List<FieldValues>> UP = Field.of(
                    "up",
                    "贴上清单",
                    FieldTypes.rows(new Shape<>(new Term("贴上", "up"), List.of(SHEET, NAME, VERSION), v -> v)))
            .help("贴上了哪些", "What was hung up", "- 张贴件: print/board-60x90");
    public static final Field<List<FieldValues>> DOWN = Field.of(
                    "down", "撤下清单", FieldTypes.rows(new Shape<>(new Term("撤下", "down"), List.of(SHEET, NAME), v -> v)))
            .help(
                    "撤下了哪些；换成新版的不用写",
                    "What was taken down; what was replaced need not be said",
                    "- 张贴件: affairs/road/a4");

    static final Form FORM = Form.of(POSTED, LOCATION, WITNESS, UP, DOWN);

    private PostingForm() {}
}
