package org.mingdeng.record;

import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Term;

/**
 * A site's own fonts for printed boards, such as FangSong, which may be used but not passed on: paths of TrueType files below
 * the content folder.
 *
 * @param official for the text of official notices (仿宋)
 * @param title for titles (小标宋)
 * @param plain for tables and boards
 * @param strong for headings (黑体)
 * @param at where they were named
 */
public record BoardFonts(
        Optional<String> official,
        Optional<String> title,
        Optional<String> plain,
        Optional<String> strong,
        Provenance at) {

    static final BoardFonts NONE = new BoardFonts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Provenance(Origin.ofFile("site.yaml"), java.util.Map.of()));

    public static final Field<String> OFFICIAL =
            Field.of("official", "仿宋", FieldTypes.TEXT).help("公示正文的字体文件", "For the text of notices", "fonts/仿宋.ttf");
    public static final Field<String> TITLE =
            Field.of("title", "小标宋", FieldTypes.TEXT).help("标题的字体文件", "For titles", "fonts/小标宋.ttf");
    public static final Field<String> PLAIN =
            Field.of("plain", "正文", FieldTypes.TEXT).help("表格和公开栏的字体文件", "For tables and boards", "fonts/楷体.ttf");
    public static final Field<String> STRONG =
            Field.of("strong", "黑体", FieldTypes.TEXT).help("小标题的字体文件", "For headings", "fonts/黑体.ttf");

    private static final Shape<BoardFonts> SHAPE = new Shape<>(
            new Term("字体", "fonts"),
            List.of(OFFICIAL, TITLE, PLAIN, STRONG),
            v -> new BoardFonts(v.get(OFFICIAL), v.get(TITLE), v.get(PLAIN), v.get(STRONG), v.provenance()));

    static final Field<BoardFonts> FONTS = Field.of("fonts", "字体", SHAPE)
            .help(
                    "打印公开栏用自己的字体（TTF文件，放在内容文件夹里）",
                    "Own fonts for printed boards, TrueType files in the content folder",
                    "仿宋: ……");
}
