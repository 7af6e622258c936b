package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;
import org.mingdeng.value.Percentage;

/** A meeting at which residents, bodies and firms talk a matter over (联席会、恳谈会、听证会、协调会、评议会): one a record. */
public final class MeetingForm {

    /** The kinds of meetings. */
    public enum Type implements Choice {
        JOINT("联席会议", "joint meeting", "联席会", "物业联席会"),
        TALK("恳谈会", "residents' talk", "居民恳谈会", "网格恳谈会", "板凳会", "院坝会"),
        HEARING("听证会", "hearing"),
        COORDINATION("协调会", "coordination meeting"),
        APPRAISAL("评议会", "appraisal meeting"),
        CONSULTATION("协商议事会", "consultation", "民主协商会", "议事会", "协商会"),
        OTHER("其他会议", "other meeting", "其他");

        private final Words words;

        Type(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** What has become of a conclusion. */
    public enum State implements Choice {
        DONE("已办结", "done", "已完成", "已落实", "办结"),
        IN_HAND("办理中", "in hand", "落实中", "正在办"),
        NOT_AGREED("没谈成", "not agreed", "未达成一致", "未达成"),
        PASSED_UP("已报上级", "passed up", "上报上级", "转上级");

        private final Words words;

        State(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    public static final Field<Type> TYPE = Field.of("type", "会议类型", FieldTypes.choice(Type.class))
            .required()
            .help("什么会", "What kind of meeting it was", "联席会议");
    public static final Field<LocalDate> DATE =
            Field.of("date", "日期", DateType.DATE).required().help("哪天开的", "When it was held", "2026-03-25");
    private static final Field<String> PLACE =
            Field.of("place", "地点", FieldTypes.TEXT).help("在哪里开的", "Where it was held", "灯笼巷社区一楼会议室");
    private static final Field<String> CONVENER =
            Field.of("convener", "召集人", FieldTypes.TEXT).help("谁召集的，写职务", "Who called it, as a post", "社区党委书记");
    private static final Field<Integer> PRESENT = Field.of("present", "到会人数", FieldTypes.COUNT)
            .help("到了多少人；写了参加方会自动算", "How many came; computed from the parties", "20");
    private static final Field<ServiceCase.Level> LEVEL = Field.of(
                    "level", "解决层级", FieldTypes.choice(ServiceCase.Level.class))
            .help("事情在哪一级解决的", "The level at which it was solved", "社区");
    private static final Field<Integer> TOPIC_COUNT = Field.of("topicCount", "议题数", FieldTypes.COUNT)
            .help("议了几件事；不写会自动数", "How many topics; counted when left out", "2");
    private static final Field<Integer> DONE = Field.of("done", "已办结数", FieldTypes.COUNT)
            .help("办结了几件；不写会自动数", "How many are done; counted when left out", "1");
    public static final Field<Money> COST = Field.of("cost", "费用合计", MoneyType.MONEY)
            .help("要一起出的钱；写了分摊会自动算", "What is paid together, in yuan; computed from the shares", "26400.00");

    private static final Field<String> PARTY = Field.of("party", "参加方", FieldTypes.TEXT)
            .required()
            .help("哪个单位、什么职务；不写住户姓名", "Which body or post; residents are not named", "物业公司项目经理");
    private static final Field<Integer> PEOPLE =
            Field.of("people", "人数", FieldTypes.COUNT).help("来了几人", "How many of them came", "2");
    private static final Field<String> PARTY_NOTE =
            Field.of("note", "说明", FieldTypes.TEXT).help("代表谁，要说明的事", "Whom they stand for", "住户推选");
    private static final Field<List<FieldValues>> PARTIES = Field.of(
                    "parties",
                    "参加方",
                    FieldTypes.rows(new Shape<>(new Term("一方", "party"), List.of(PARTY, PEOPLE, PARTY_NOTE), v -> v)))
            .required()
            .help("谁来了，各几人", "Who came, and how many", "- 参加方: 业主委员会");

    public static final Field<String> TOPIC =
            Field.of("topic", "议题", FieldTypes.TEXT).required().help("议的什么", "What was talked about", "27号楼立管怎么修");
    private static final Field<String> RAISED_BY =
            Field.of("raisedBy", "提出方", FieldTypes.TEXT).help("谁提出来的，不写姓名", "Who raised it; no names", "27号楼1单元住户");
    private static final Field<String> CONCLUSION =
            Field.of("conclusion", "结论", FieldTypes.TEXT).help("定了什么", "What was concluded", "三家询价，取低价");
    private static final Field<String> RESPONSIBLE =
            Field.of("responsible", "责任方", FieldTypes.TEXT).help("谁去办，写单位或职务", "Who sees to it", "物业公司");
    public static final Field<LocalDate> DUE =
            Field.of("due", "时限", DateType.DATE).help("哪天以前办好", "By which day", "2026-04-30");
    public static final Field<State> STATE =
            Field.of("state", "状态", FieldTypes.choice(State.class)).help("办得怎么样了", "How it stands", "已办结");
    public static final Field<String> RESULT =
            Field.of("result", "结果", FieldTypes.TEXT).help("后来怎么样了", "What came of it", "4月12日修好，不漏了");
    public static final Field<List<FieldValues>> TOPICS = Field.of(
                    "topics",
                    "议题",
                    FieldTypes.rows(new Shape<>(
                            new Term("一个议题", "topic"),
                            List.of(TOPIC, RAISED_BY, CONCLUSION, RESPONSIBLE, DUE, STATE, RESULT),
                            v -> v)))
            .required()
            .help("每件事定了什么、谁办、办得怎样", "Each topic with its conclusion", "- 议题: 27号楼立管怎么修");

    private static final Field<String> PAYER =
            Field.of("payer", "出资方", FieldTypes.TEXT).required().help("谁出钱，不写姓名", "Who pays; no names", "12户住户");
    private static final Field<Integer> UNITS =
            Field.of("units", "户数", FieldTypes.COUNT).help("多少户一起出", "How many households", "12");
    private static final Field<Money> EACH =
            Field.of("each", "每户", MoneyType.MONEY).help("每户出多少元", "What each household pays, in yuan", "950.00");
    public static final Field<Percentage> SHARE =
            Field.of("share", "比例", FieldTypes.PERCENT).help("占费用的百分之几", "Its share of the cost", "43.2%");
    public static final Field<Money> AMOUNT =
            Field.of("amount", "金额", MoneyType.MONEY).help("一共出多少元", "What it pays, in yuan", "11400.00");
    public static final Field<List<FieldValues>> SHARES = Field.of(
                    "shares",
                    "费用分摊",
                    FieldTypes.rows(
                            new Shape<>(new Term("一份分摊", "share"), List.of(PAYER, UNITS, EACH, SHARE, AMOUNT), v -> v)))
            .help("钱怎么分摊", "Who pays what", "- 出资方: 12户住户");

    static final Form FORM = Form.of(
                    TYPE, DATE, PLACE, CONVENER, PRESENT, LEVEL, TOPIC_COUNT, DONE, COST, PARTIES, TOPICS, SHARES)
            .figures(TOPIC_COUNT, DONE, COST)
            .totals(PEOPLE, UNITS, AMOUNT)
            .sums(TOPIC_COUNT, DONE)
            .equations(
                    Equation.total(PRESENT, PARTIES, PEOPLE),
                    Equation.count(TOPIC_COUNT, TOPICS),
                    Equation.countOf(DONE, TOPICS, STATE, State.DONE),
                    Equation.product(AMOUNT, UNITS, EACH).in(SHARES),
                    Equation.total(COST, SHARES, AMOUNT));

    private MeetingForm() {}
}
