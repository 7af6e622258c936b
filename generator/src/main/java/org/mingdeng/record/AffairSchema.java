package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.Affair.Notice;
import org.mingdeng.record.Affair.Objection;
import org.mingdeng.record.Affair.Review;
import org.mingdeng.value.NoticePeriod;
import org.mingdeng.value.Period;

/** The fields of an {@link Affair}. */
public final class AffairSchema {

    private static final Field<String> CONTACT =
            Field.of("contact", "联系人", FieldTypes.TEXT).help("找谁，写职务", "Whom to turn to, as a post", "村务监督委员会主任");
    private static final Field<String> TELEPHONE =
            Field.of("telephone", "电话", FieldTypes.TELEPHONE).help("公务电话", "An office telephone", "0999-5550112");
    private static final Field<String> ADDRESS =
            Field.of("address", "地址", FieldTypes.TEXT).help("到哪里提", "Where to come", "村委会一楼便民服务室");
    private static final Field<String> MANNER = Field.of("manner", "方式", FieldTypes.TEXT)
            .help("书面还是口头，什么时间", "In which form, and when", "工作日8:30至17:30，书面或口头均可");

    private static final Shape<Objection> OBJECTION_SHAPE = new Shape<>(
            new Term("异议", "objection"),
            List.of(CONTACT, TELEPHONE, ADDRESS, MANNER),
            v -> new Objection(v.get(CONTACT), v.get(TELEPHONE), v.get(ADDRESS), v.get(MANNER)));

    public static final Field<LocalDate> NOTICE_START =
            Field.of("start", "开始", DateType.DATE).required().help("公示第一天", "The first day of display", "2026-10-12");
    public static final Field<LocalDate> NOTICE_END =
            Field.of("end", "结束", DateType.DATE).required().help("公示最后一天", "The last day of display", "2026-10-27");
    public static final Field<Objection> OBJECTION = Field.of("objection", "异议", OBJECTION_SHAPE)
            .help("有意见找谁", "Whom to turn to with an objection", "联系人: 村务监督委员会主任");

    private static final Shape<Notice> NOTICE_SHAPE =
            new Shape<>(new Term("公示", "notice"), List.of(NOTICE_START, NOTICE_END, OBJECTION), AffairSchema::notice);

    private static final Field<String> REVIEW_BODY =
            Field.of("body", "审核单位", FieldTypes.TEXT).required().help("谁审核的", "Who reviewed it", "村务监督委员会");
    private static final Field<LocalDate> REVIEW_DATE =
            Field.of("date", "审核日期", DateType.DATE).required().help("哪天审核的", "When", "2026-10-10");
    private static final Field<String> REVIEW_OPINION =
            Field.of("opinion", "审核意见", FieldTypes.TEXT).required().help("审核意见", "What they said", "情况属实，同意公开");
    private static final Field<String> REVIEWERS =
            Field.of("reviewers", "审核人", FieldTypes.TEXT).help("审核的人", "Who signed", "麦知秋、穗长青");

    static final Shape<Review> REVIEW_SHAPE = new Shape<>(
            new Term("审核", "review"),
            List.of(REVIEW_BODY, REVIEW_DATE, REVIEW_OPINION, REVIEWERS),
            v -> new Review(
                    v.require(REVIEW_BODY), v.require(REVIEW_DATE), v.require(REVIEW_OPINION), v.get(REVIEWERS)));

    public static final Field<DisclosureItem> ITEM = Field.of("item", "公开事项", DisclosureItemType.ITEM)
            .required()
            .help("公开目录里的编号或名称", "The catalogue item, by code or name", "V05");
    public static final Field<Period> PERIOD =
            Field.of("period", "期间", PeriodType.PERIOD).help("报告的是哪个期间", "The period that it reports on", "2026年第三季度");
    public static final Field<Notice> NOTICE = Field.of("notice", "公示", NOTICE_SHAPE)
            .help("公示起止和异议办法", "The notice period and how to object", "开始: 2026-10-12");
    public static final Field<Review> REVIEW = Field.of("review", "审核", REVIEW_SHAPE)
            .help("村务监督委员会的审核", "The supervisory committee's review", "审核单位: 村务监督委员会");
    public static final Field<Boolean> NIL_RETURN = Field.of("nilReturn", "本期无此项", FieldTypes.YES_OR_NO)
            .help("本期没有这类事项时写“是”", "“yes” when there is nothing to report", "是");

    static final List<Field<?>> FIELDS = HeaderSchema.with(List.of(ITEM, PERIOD, NOTICE, REVIEW, NIL_RETURN));

    private AffairSchema() {}

    static Shape<Affair> shape(RecordFile file) {
        return new Shape<>(
                RecordKind.AFFAIR.label(),
                FIELDS,
                v -> new Affair(
                        HeaderSchema.header(v, file),
                        v.require(ITEM),
                        v.get(PERIOD),
                        v.get(NOTICE),
                        v.get(REVIEW),
                        v.is(NIL_RETURN)));
    }

    private static Notice notice(FieldValues v) {
        LocalDate start = v.require(NOTICE_START);
        LocalDate end = v.require(NOTICE_END);
        return new Notice(new NoticePeriod(start, end), v.get(OBJECTION), v.provenance());
    }
}
