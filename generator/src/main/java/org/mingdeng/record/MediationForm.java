package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import org.mingdeng.value.Money;

/**
 * A dispute and how it was settled (矛盾纠纷调解). The parties are never named, so there is no field for them; it is published
 * only when both agree (People's Mediation Law, articles 15 and 23).
 */
public final class MediationForm {

    /** What disputes are about. */
    public enum Type implements Choice {
        FAMILY("婚姻家庭", "family", "婚姻家庭纠纷", "赡养"),
        NEIGHBOURS("邻里", "neighbours", "邻里纠纷", "相邻关系"),
        LAND("土地山林水利", "land, woods and water", "土地", "山林", "水利", "山林土地", "用水"),
        HOUSING("宅基地房屋", "homesteads and houses", "宅基地", "房屋"),
        CONTRACT("合同债务", "contracts and debts", "合同", "债务", "借贷", "消费"),
        WORK("劳动报酬", "work and wages", "劳动", "欠薪", "劳务"),
        DAMAGES("损害赔偿", "damages", "赔偿", "交通事故"),
        ESTATE("物业", "estate management", "物业纠纷"),
        EXPROPRIATION("征地拆迁", "expropriation", "拆迁", "征地"),
        AFFAIRS("村务管理", "public affairs", "村务", "居务"),
        OTHER("其他", "other");

        private final Words words;

        Type(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** What came of a mediation. */
    public enum Outcome implements Choice {
        AGREED("达成协议", "agreed", "调解成功", "成功"),
        FAILED("未达成", "failed", "未达成协议", "调解不成"),
        TO_COURT("转司法", "to court", "转司法途径", "起诉", "转仲裁"),
        IN_HAND("办理中", "in hand", "调解中");

        private final Words words;

        Outcome(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    public static final Field<Type> TYPE = Field.of("type", "类型", FieldTypes.choice(Type.class))
            .required()
            .help("哪一类纠纷", "What the dispute is about", "邻里");
    public static final Field<Integer> DISPUTES = Field.of("disputes", "件数", FieldTypes.COUNT)
            .help(
                    "一般不写，就是1件；双方不同意公开的，同类同结果的几件合写一条，只写件数",
                    "One when left out; disputes that may not be told are counted together in one record",
                    "3");
    public static final Field<LocalDate> ACCEPTED =
            Field.of("accepted", "受理日期", DateType.DATE).required().help("哪天受理的", "When it was taken up", "2026-05-11");
    private static final Field<LocalDate> DUE =
            Field.of("due", "化解时限", DateType.DATE).help("打算哪天以前调好", "By which day it is to be settled", "2026-06-10");
    public static final Field<LocalDate> CLOSED =
            Field.of("closed", "办结日期", DateType.DATE).help("哪天办结的", "When it was closed", "2026-05-20");
    private static final Field<String> GRID =
            Field.of("grid", "网格", FieldTypes.TEXT).help("在哪个网格", "Which grid it lies in", "第二网格");
    private static final Field<Option> PERSONS = Field.of(
                    "persons",
                    "涉及人数",
                    FieldTypes.oneOf(
                            Option.of("10人以下", "fewer than 10", "两人", "两户"),
                            Option.of("10至50人", "10 to 50", "50人以下"),
                            Option.of("50至100人", "50 to 100"),
                            Option.of("100至500人", "100 to 500"),
                            Option.of("500人以上", "more than 500")))
            .help("只写大概，不写具体是谁", "Roughly; never who", "10人以下");
    private static final Field<Money> AMOUNT =
            Field.of("amount", "涉及金额", MoneyType.MONEY).help("争的是多少元", "The amount in dispute, in yuan", "2400.00");
    private static final Field<Option> RISK = Field.of(
                    "risk",
                    "风险等级",
                    FieldTypes.oneOf(
                            Option.of("低", "low", "低风险", "一般"),
                            Option.of("中", "medium", "中风险"),
                            Option.of("高", "high", "高风险", "重大")))
            .help("会不会闹大", "How far it may go", "低");
    private static final Field<Option> METHOD = Field.of(
                    "method",
                    "调解方式",
                    FieldTypes.oneOf(
                            Option.of("当面调解", "face to face", "面对面"),
                            Option.of("分头做工作", "one by one", "背靠背"),
                            Option.of("上门调解", "at home", "入户调解"),
                            Option.of("现场调解", "on site", "到现场"),
                            Option.of("联合调解", "by several bodies", "多部门联合"),
                            Option.of("公开评理", "open discussion", "评理会", "板凳会"),
                            Option.of("其他", "other")))
            .help("怎么调的", "How it was done", "现场调解");
    private static final Field<String> BODY =
            Field.of("mediationBody", "调解组织", FieldTypes.TEXT).help("哪个组织、哪间调解室", "Which body or room", "听稻村人民调解委员会");
    private static final Field<List<String>> MEDIATORS = Field.of(
                    "mediators", "调解员", FieldTypes.listOf(FieldTypes.TEXT))
            .help("谁去调的，写职务或公开的姓名", "Who mediated, by post or public name", "村妇女主任、老队长");
    private static final Field<ServiceCase.Level> LEVEL = Field.of(
                    "level", "解决层级", FieldTypes.choice(ServiceCase.Level.class))
            .help("在哪一级调好的", "The level at which it was settled", "网格");
    public static final Field<Outcome> OUTCOME = Field.of("outcome", "调解结果", FieldTypes.choice(Outcome.class))
            .required()
            .help("谈成没有", "What came of it", "达成协议");
    private static final Field<String> AGREEMENT = Field.of("agreement", "结果说明", FieldTypes.TEXT)
            .help("一句话说清怎么定的，不写姓名", "What was settled, in one sentence without names", "界桩照老渠定，墙退20厘米");
    public static final Field<LocalDate> AGREED =
            Field.of("agreed", "协议日期", DateType.DATE).help("哪天签的协议", "When the agreement was signed", "2026-05-20");
    public static final Field<LocalDate> CONFIRMATION = Field.of("confirmationSought", "申请司法确认", DateType.DATE)
            .help("哪天一起向法院申请确认", "When both asked the court to confirm it", "2026-06-02");
    private static final Field<Option> FULFILLED = Field.of(
                    "fulfilled",
                    "履行情况",
                    FieldTypes.oneOf(
                            Option.of("已履行", "fulfilled", "是", "履行完"),
                            Option.of("履行中", "being fulfilled", "部分履行"),
                            Option.of("未履行", "not fulfilled", "否")))
            .help("说定的做到没有", "Whether what was agreed has been done", "已履行");
    public static final Field<Boolean> CONSENT = Field.of("consent", "双方同意公开", FieldTypes.YES_OR_NO)
            .required()
            .help(
                    "双方都同意公开才能写“是”；不同意的和别的几件合写，只写件数",
                    "“yes” only when both agree; otherwise count it together with others",
                    "否");

    static final Form FORM = Form.of(
                    TYPE,
                    DISPUTES,
                    ACCEPTED,
                    DUE,
                    CLOSED,
                    GRID,
                    PERSONS,
                    AMOUNT,
                    RISK,
                    METHOD,
                    BODY,
                    MEDIATORS,
                    LEVEL,
                    OUTCOME,
                    AGREEMENT,
                    AGREED,
                    CONFIRMATION,
                    FULFILLED,
                    CONSENT)
            .figures(OUTCOME, AMOUNT)
            .told(AGREEMENT)
            .inOrder(List.of(ACCEPTED, DUE, CLOSED, AGREED))
            .inOrder(List.of(AGREED, CONFIRMATION))
            .deadline(new Form.Deadline(ACCEPTED, DUE, v -> v.get(DUE), v -> v.get(CLOSED)));

    private MediationForm() {}

    /** How many disputes a record tells of. */
    public static int disputes(FormRecord mediation) {
        return mediation.get(DISPUTES).orElse(1);
    }
}
