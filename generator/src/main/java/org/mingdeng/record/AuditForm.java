package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;

/** An audit of those in office, or their yearly appraisal by residents (经济责任审计、民主评议). */
public final class AuditForm {

    /** What kind of audit it is. */
    public enum Type implements Choice {
        TERM("任期审计", "term audit", "任期经济责任审计"),
        LEAVING("离任审计", "leaving audit", "离任经济责任审计"),
        SPECIAL("专项审计", "special audit", "专项检查", "抽查"),
        APPRAISAL("民主评议", "appraisal", "述职评议");

        private final Words words;

        Type(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** What an appraisal comes to. */
    public enum Grade implements Choice {
        EXCELLENT("优秀", "excellent"),
        COMPETENT("称职", "competent", "合格"),
        BARELY_COMPETENT("基本称职", "barely competent", "基本合格"),
        INCOMPETENT("不称职", "incompetent", "不合格");

        private final Words words;

        Grade(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    public static final Field<Type> TYPE = Field.of("type", "类型", FieldTypes.choice(Type.class))
            .required()
            .help("审计还是评议", "Whether it is an audit or an appraisal", "离任审计");
    private static final Field<String> SUBJECT = Field.of("subject", "对象", FieldTypes.TEXT)
            .required()
            .help("审谁、评谁，写职务", "Who is audited or appraised, by post", "上届村委会主任");
    private static final Field<String> AUDITOR =
            Field.of("auditor", "审计单位", FieldTypes.TEXT).help("谁审的；民主评议写谁组织的", "Who audits, or holds it", "萤火镇财政所");
    private static final Field<LocalDate> REPORT_DATE =
            Field.of("reportDate", "报告日期", DateType.DATE).help("报告是哪天的", "The day of the report", "2026-05-27");
    private static final Field<Integer> FINDING_COUNT = Field.of("findingCount", "问题数", FieldTypes.COUNT)
            .help("查出几个问题；不写会自动数", "How many findings; counted when left out", "2");
    private static final Field<Integer> RECTIFIED_COUNT = Field.of("rectifiedCount", "已整改数", FieldTypes.COUNT)
            .help("改了几个；不写会自动数", "How many were put right; counted when left out", "2");
    private static final Field<Money> FINDING_AMOUNT = Field.of("findingAmount", "问题金额", MoneyType.MONEY)
            .help("问题涉及多少元；不写会自动算", "What the findings amount to; computed when left out", "8730.00");

    public static final Field<String> FINDING =
            Field.of("finding", "问题", FieldTypes.TEXT).required().help("查出什么问题", "What was found", "四笔维修没有三家比价");
    private static final Field<Money> AMOUNT =
            Field.of("amount", "金额", MoneyType.MONEY).help("涉及多少元", "The amount, in yuan", "8730.00");
    private static final Field<String> REQUIREMENT =
            Field.of("requirement", "整改要求", FieldTypes.TEXT).help("要求怎么改", "What is asked for", "2000元以上也要比价");
    private static final Field<String> RESPONSIBLE =
            Field.of("responsible", "整改责任人", FieldTypes.TEXT).help("谁负责改，写职务", "Who sees to it, by post", "村会计");
    public static final Field<LocalDate> DUE =
            Field.of("due", "整改时限", DateType.DATE).help("哪天以前改好", "By which day", "2026-06-30");
    public static final Field<LocalDate> RECTIFIED =
            Field.of("rectified", "整改日期", DateType.DATE).help("哪天改好的", "When it was put right", "2026-06-18");
    private static final Field<String> RESULT =
            Field.of("result", "整改结果", FieldTypes.TEXT).help("改成什么样", "What was done", "采购办法已改，四户补了比价单");
    public static final Field<List<FieldValues>> FINDINGS = Field.of(
                    "findings",
                    "审计问题",
                    FieldTypes.rows(new Shape<>(
                            new Term("一个问题", "finding"),
                            List.of(FINDING, AMOUNT, REQUIREMENT, RESPONSIBLE, DUE, RECTIFIED, RESULT),
                            v -> v)))
            .help("每个问题一行", "One row a finding", "- 问题: 四笔维修没有三家比价");

    public static final Field<String> WHO = Field.of("who", "被评议人", FieldTypes.TEXT)
            .required()
            .help("职务和公开的姓名", "The post and public name", "村委会主任稻小满");
    private static final Field<Integer> VOTERS = Field.of("voters", "参评人数", FieldTypes.COUNT)
            .help("多少人投票；不写会自动算", "How many voted; computed when left out", "40");
    private static final Field<Integer> EXCELLENT =
            Field.of("excellent", "优秀", FieldTypes.COUNT).help("优秀多少票", "Votes for excellent", "26");
    private static final Field<Integer> COMPETENT =
            Field.of("competent", "称职", FieldTypes.COUNT).help("称职多少票", "Votes for competent", "11");
    private static final Field<Integer> BARELY =
            Field.of("barelyCompetent", "基本称职", FieldTypes.COUNT).help("基本称职多少票", "Votes for barely competent", "2");
    private static final Field<Integer> INCOMPETENT =
            Field.of("incompetent", "不称职", FieldTypes.COUNT).help("不称职多少票", "Votes for incompetent", "1");
    public static final Field<Grade> GRADE =
            Field.of("grade", "评议结果", FieldTypes.choice(Grade.class)).help("评为什么", "What it comes to", "优秀");
    public static final Field<List<FieldValues>> RESULTS = Field.of(
                    "results",
                    "评议票数",
                    FieldTypes.rows(new Shape<>(
                            new Term("一人的评议", "appraisal"),
                            List.of(WHO, VOTERS, EXCELLENT, COMPETENT, BARELY, INCOMPETENT, GRADE),
                            v -> v)))
            .help("民主评议写：每人一行", "For appraisals: one row a person", "- 被评议人: 村委会主任稻小满");

    static final Form FORM = Form.of(
                    TYPE,
                    SUBJECT,
                    AffairSchema.PERIOD.required(),
                    AUDITOR,
                    REPORT_DATE,
                    FINDING_COUNT,
                    RECTIFIED_COUNT,
                    FINDING_AMOUNT,
                    FINDINGS,
                    RESULTS)
            .figures(FINDING_COUNT, RECTIFIED_COUNT, FINDING_AMOUNT)
            .totals(AMOUNT)
            .sums(FINDING_COUNT, RECTIFIED_COUNT, FINDING_AMOUNT)
            .equations(
                    Equation.count(FINDING_COUNT, FINDINGS),
                    Equation.countWritten(RECTIFIED_COUNT, FINDINGS, RECTIFIED),
                    Equation.total(FINDING_AMOUNT, FINDINGS, AMOUNT),
                    Equation.sum(VOTERS, EXCELLENT, COMPETENT, BARELY, INCOMPETENT)
                            .in(RESULTS));

    private AuditForm() {}
}
