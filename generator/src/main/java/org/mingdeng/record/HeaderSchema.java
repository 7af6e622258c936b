package org.mingdeng.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.RecordHeader.Attachment;
import org.mingdeng.record.RecordHeader.Correction;
import org.mingdeng.record.RecordHeader.Photo;
import org.mingdeng.source.MarkdownText;
import org.mingdeng.value.ContentFile;

/** The fields that every record has. */
public final class HeaderSchema {

    private static final Field<ContentFile> PHOTO_FILE = Field.of("file", "文件", FieldTypes.PHOTO)
            .required()
            .help("图片文件名，和记录放在一起", "The picture's file name, beside the record", "施工前.jpg");
    private static final Field<String> PHOTO_CAPTION = Field.of("caption", "说明", FieldTypes.TEXT)
            .required()
            .help("图片上是什么，读屏软件也会念这句话", "What the picture shows; screen readers say it", "清淤前的渠道");
    private static final Field<ContentFile> ATTACHMENT_FILE = Field.of("file", "文件", FieldTypes.ATTACHMENT)
            .required()
            .help("附件文件名，和记录放在一起", "The file's name, beside the record", "合同.pdf");
    private static final Field<String> ATTACHMENT_TITLE = Field.of("title", "名称", FieldTypes.TEXT)
            .help("附件的名称，不写就用文件名", "What the file is; its name when left out", "施工合同");

    static final Shape<Photo> PHOTO = new Shape<>(
            new Term("照片", "photo"),
            List.of(PHOTO_FILE, PHOTO_CAPTION),
            v -> new Photo(v.require(PHOTO_FILE), v.require(PHOTO_CAPTION)));
    static final Shape<Attachment> ATTACHMENT = new Shape<>(
            new Term("附件", "attachment"),
            List.of(ATTACHMENT_FILE, ATTACHMENT_TITLE),
            v -> new Attachment(
                    v.require(ATTACHMENT_FILE),
                    v.get(ATTACHMENT_TITLE),
                    v.provenance().of(ATTACHMENT_FILE)));

    public static final Field<LocalDate> CORRECTED =
            Field.of("date", "日期", DateType.DATE).required().help("哪天改的", "When it was changed", "2026-11-20");
    private static final Field<String> CORRECTED_PART =
            Field.of("part", "内容", FieldTypes.TEXT).required().help("改的是哪一处", "What was changed", "支出合计");
    private static final Field<String> CORRECTED_WAS =
            Field.of("was", "原来", FieldTypes.TEXT).help("原来写的什么", "What stood there before", "3,260.50元");
    private static final Field<String> CORRECTED_NOW =
            Field.of("now", "改为", FieldTypes.TEXT).help("现在写的什么", "What stands there now", "3,620.50元");
    private static final Field<String> CORRECTED_BECAUSE =
            Field.of("reason", "原因", FieldTypes.TEXT).required().help("为什么改", "Why", "凭证金额抄错");
    static final Shape<Correction> CORRECTION = new Shape<>(
            new Term("更正", "correction"),
            List.of(CORRECTED, CORRECTED_PART, CORRECTED_WAS, CORRECTED_NOW, CORRECTED_BECAUSE),
            v -> new Correction(
                    v.require(CORRECTED),
                    v.require(CORRECTED_PART),
                    v.get(CORRECTED_WAS),
                    v.get(CORRECTED_NOW),
                    v.require(CORRECTED_BECAUSE),
                    v.provenance()));

    public static final Field<String> TITLE = Field.of("title", "标题", FieldTypes.TEXT)
            .required()
            .help("一句话说清是什么事", "What it is about, in one line", "关于硬化二组道路的公示");
    public static final Field<LocalDate> PUBLISHED = Field.of("published", "公开日期", DateType.DATE)
            .required()
            .help("从哪天起公开；将来的日期到那天才会出现", "From which day it is public; a future day is waited for", "2026-10-12");
    public static final Field<LocalDate> EXPIRES = Field.of("expires", "归档日期", DateType.DATE)
            .help("从哪天起归档；页面仍在，标明已归档", "From which day it is archived; the page stays, marked", "2027-10-12");
    public static final Field<Boolean> DRAFT = Field.of("draft", "草稿", FieldTypes.YES_OR_NO)
            .audience(Audience.INTERNAL)
            .help("写“是”就先不公开", "“yes” holds it back", "是");
    public static final Field<String> SUMMARY = Field.of("summary", "摘要", FieldTypes.TEXT)
            .help("列表里显示的一句话", "One sentence for lists", "二组道路硬化1.2公里，预算31.6万元");
    public static final Field<String> NUMBER =
            Field.of("number", "文号", FieldTypes.TEXT).help("公示编号", "The file number", "听稻村公示〔2026〕12号");
    public static final Field<String> PUBLISHER = Field.of("publisher", "公开单位", FieldTypes.TEXT)
            .help("由谁公开，不写就是本村（社区）", "Who publishes it; the place itself when left out", "听稻村村民委员会");
    public static final Field<String> RESPONSIBLE =
            Field.of("responsible", "责任人", FieldTypes.TEXT).help("谁对这件事负责，写职务", "Who answers for it, as a post", "村会计");
    public static final Field<List<String>> KEYWORDS = Field.of("keywords", "关键词", FieldTypes.listOf(FieldTypes.TEXT))
            .help("方便查找的词", "Words to find it by", "道路、一事一议");
    public static final Field<List<String>> ALIASES = Field.of(
                    "aliases", "旧网址", FieldTypes.listOf(FieldTypes.SITE_PATH))
            .help("这一页以前的网址，访问时自动转到新页", "Older addresses of the page; they lead to the new one", "old/road.html");
    public static final Field<List<String>> RELATED = Field.of(
                    "related", "相关记录", FieldTypes.listOf(FieldTypes.SITE_PATH))
            .help("同村的相关记录，写“文件夹/文件名”", "Records of the place that belong with it, as folder/name", "民主决策/二组道路");
    public static final Field<List<Photo>> PHOTOS = Field.of("photos", "照片", FieldTypes.listOf(PHOTO))
            .help("照片，位置信息会自动去掉", "Pictures; their location data is removed", "- 文件: 施工前.jpg");
    public static final Field<List<Attachment>> ATTACHMENTS = Field.of(
                    "attachments", "附件", FieldTypes.listOf(ATTACHMENT))
            .help("供下载的文件", "Files to download", "- 文件: 合同.pdf");
    public static final Field<List<Correction>> CORRECTIONS = Field.of(
                    "corrections", "更正", FieldTypes.listOf(CORRECTION))
            .help(
                    "公开以后改了什么，一处写一条；写了的会显示在网页上",
                    "What was changed after publication, one entry each; the page shows it",
                    "- 日期: 2026-11-20");
    public static final Field<MarkdownText> BODY =
            Field.of("body", "正文", FieldTypes.MARKDOWN).help("正文，可用 Markdown", "The text, in Markdown", "经村民代表会议讨论……");

    private HeaderSchema() {}

    /** Returns the fields of a kind: the common ones, then its own; the text last. */
    static List<Field<?>> with(List<Field<?>> own) {
        List<Field<?>> all =
                new ArrayList<>(List.of(TITLE, PUBLISHED, EXPIRES, DRAFT, SUMMARY, NUMBER, PUBLISHER, RESPONSIBLE));
        all.addAll(own);
        all.addAll(List.of(RELATED, KEYWORDS, ALIASES, PHOTOS, ATTACHMENTS, CORRECTIONS, BODY));
        return all;
    }

    static RecordHeader header(FieldValues v, RecordFile file) {
        return new RecordHeader(
                file.kind(),
                file.path(),
                file.slug(),
                v.require(TITLE),
                v.require(PUBLISHED),
                v.get(EXPIRES),
                v.get(SUMMARY),
                v.get(NUMBER),
                v.get(PUBLISHER),
                v.get(RESPONSIBLE),
                v.list(KEYWORDS),
                v.list(ALIASES),
                v.list(RELATED),
                v.list(PHOTOS),
                v.list(ATTACHMENTS),
                v.list(CORRECTIONS),
                file.linked(),
                file.body().or(() -> v.get(BODY)).map(body -> new RecordText(body.text(), body::origin)),
                v.provenance());
    }
}
