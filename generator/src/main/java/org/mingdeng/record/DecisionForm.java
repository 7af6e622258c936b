package org.mingdeng.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;
import org.mingdeng.value.Percentage;

/**
 * A matter that is decided together, from the proposal to the disclosure of its outcome (四议两公开 and other resolutions).
 */
public final class DecisionForm {

    /** The steps of the four deliberations and two disclosures, in their order. */
    public enum Step implements Choice {
        PROPOSAL("提议", "proposal", "党支部提议", "党组织提议", "动议"),
        CONSULTATION("商议", "consultation", "两委商议", "村两委会商议"),
        DELIBERATION("审议", "deliberation", "党员大会审议", "党员审议"),
        RESOLUTION("决议", "resolution", "代表会议决议", "表决"),
        RESOLUTION_DISCLOSED("决议公开", "resolution disclosed"),
        OUTCOME_DISCLOSED("结果公开", "outcome disclosed", "实施结果公开");

        private final Words words;

        Step(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** The bodies that deliberate and decide. */
    public enum Body implements Choice {
        PARTY_COMMITTEE("党组织委员会", "party committee", "党支部", "党支部委员会", "党总支", "社区党委", "支委会"),
        COMMITTEES("两委会", "both committees", "村两委", "两委联席会议", "村两委会", "居委会", "村委会"),
        PARTY_MEMBERS("党员大会", "party members' meeting"),
        VILLAGERS_ASSEMBLY("村民会议", "villagers assembly", "村民大会"),
        VILLAGERS_BY_HOUSEHOLD("户代表会议", "household representatives", "村民会议（户代表）"),
        VILLAGER_REPRESENTATIVES("村民代表会议", "villager representatives", "代表会议"),
        GROUP_ASSEMBLY("村民小组会议", "villagers' group assembly", "小组会议"),
        RESIDENTS_ASSEMBLY("居民会议", "residents assembly"),
        RESIDENT_REPRESENTATIVES("居民代表会议", "resident representatives"),
        MEMBERS_ASSEMBLY("成员大会", "collective members assembly"),
        MEMBER_REPRESENTATIVES("成员代表大会", "collective member representatives"),
        COUNCIL("理事会", "collective council"),
        OWNERS("业主大会", "owners assembly", "业主共同决定"),
        OWNERS_COMMITTEE("业主委员会", "owners committee", "业委会"),
        SUPERVISORS("监督委员会", "supervisory committee", "村务监督委员会", "监委会"),
        OTHER("其他", "other body");

        private final Words words;

        Body(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }

        /** The body whose members a roster lists; empty for one that all villagers, members or owners belong to. */
        public Optional<Roster.Body> elected() {
            return switch (this) {
                case PARTY_COMMITTEE -> Optional.of(Roster.Body.PARTY_ORGANISATION);
                case VILLAGER_REPRESENTATIVES, RESIDENT_REPRESENTATIVES ->
                    Optional.of(Roster.Body.REPRESENTATIVES_ASSEMBLY);
                case COUNCIL -> Optional.of(Roster.Body.COLLECTIVE_COUNCIL);
                case OWNERS_COMMITTEE -> Optional.of(Roster.Body.OWNERS_COMMITTEE);
                case SUPERVISORS -> Optional.of(Roster.Body.SUPERVISORY_COMMITTEE);
                default -> Optional.empty();
            };
        }
    }

    /** What is decided on, as far as the law asks for a certain body or majority. */
    public enum Matter implements Choice {
        VILLAGE_AFFAIR("村民自治事项", "village affair", "自治事项", "居民自治事项", "公益事业", "筹资筹劳"),
        COLLECTIVE_PROPERTY("集体财产", "collective property", "集体资产", "投资经营"),
        CHARTER("章程", "charter"),
        MEMBERSHIP("成员确认", "membership"),
        LAND_AND_SHARES("承包地、宅基地和份额", "land and shares", "土地承包方案", "宅基地分配", "收益权份额量化"),
        LAND_COMPENSATION("土地补偿费分配", "land compensation", "征地补偿分配"),
        MERGER("合并分立", "merger or division"),
        OWNERS_AFFAIR("业主共同事项", "owners' affair"),
        OWNERS_FUND("维修资金筹集和共有部分改造", "repair fund and common parts", "筹集维修资金", "改变共有部分用途"),
        PARTY_AFFAIR("党内事项", "party affair"),
        OTHER("其他", "other matter");

        private final Words words;

        Matter(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** What came of it. */
    public enum Result implements Choice {
        PASSED("通过", "passed"),
        REJECTED("未通过", "rejected", "否决"),
        PENDING("待表决", "pending", "进行中");

        private final Words words;

        Result(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    public static final Field<Matter> MATTER = Field.of("matter", "事项类别", FieldTypes.choice(Matter.class))
            .required()
            .help("决定的是哪一类事", "What kind of matter it is", "村民自治事项");
    private static final Field<Option> ORIGIN = Field.of(
                    "origin",
                    "动议事由",
                    FieldTypes.oneOf(
                            Option.of("党员群众建议", "suggested by residents", "群众建议"),
                            Option.of("村干部提议", "proposed by officials", "两委提议"),
                            Option.of("上级安排", "asked for from above", "上级党委政府安排")))
            .help("为什么提出来", "Why it was proposed", "党员群众建议");
    public static final Field<Money> AMOUNT =
            Field.of("amount", "涉及金额", MoneyType.MONEY).help("要花多少元", "What it costs, in yuan", "316000.00");
    public static final Field<Boolean> ONE_HEAD = Field.of("oneHead", "一肩挑", FieldTypes.YES_OR_NO)
            .help("书记兼主任、提议和商议合并开的写“是”", "“yes” when one person heads both and two steps are one", "否");
    public static final Field<Result> RESULT =
            Field.of("result", "表决结果", FieldTypes.choice(Result.class)).help("通过没有", "What came of it", "通过");
    public static final Field<LocalDate> OUTCOME_DUE = Field.of("outcomeDue", "结果应公开", DateType.DATE)
            .help("最迟哪天公开实施结果", "By which day its outcome must be public", "2026-12-31");

    public static final Field<Step> STEP =
            Field.of("step", "步骤", FieldTypes.choice(Step.class)).required().help("哪一步", "Which step", "决议");
    public static final Field<LocalDate> DATE =
            Field.of("date", "日期", DateType.DATE).required().help("哪天", "When", "2026-03-18");
    public static final Field<Body> BODY =
            Field.of("body", "会议", FieldTypes.choice(Body.class)).required().help("哪个会", "Which body met", "村民代表会议");
    private static final Field<String> PLACE =
            Field.of("place", "地点", FieldTypes.TEXT).help("在哪里开的", "Where it met", "村委会会议室");
    public static final Field<Integer> ENTITLED =
            Field.of("entitled", "应到", FieldTypes.COUNT).help("应到多少人", "How many may vote", "45");
    public static final Field<Integer> PRESENT =
            Field.of("present", "实到", FieldTypes.COUNT).help("实到多少人", "How many came", "40");
    private static final Field<Percentage> ATTENDANCE =
            Field.of("attendance", "到会率", FieldTypes.PERCENT).help("不写会自动算", "Computed when left out", "88.9%");
    public static final Field<Integer> WOMEN =
            Field.of("women", "其中妇女", FieldTypes.COUNT).help("到会的妇女多少人", "How many women came", "15");
    public static final Field<Integer> IN_FAVOUR =
            Field.of("inFavour", "同意", FieldTypes.COUNT).help("同意多少票", "Votes in favour", "38");
    public static final Field<Integer> AGAINST =
            Field.of("against", "反对", FieldTypes.COUNT).help("反对多少票", "Votes against", "1");
    public static final Field<Integer> ABSTAINING =
            Field.of("abstaining", "弃权", FieldTypes.COUNT).help("弃权多少票", "Abstentions", "1");
    private static final Field<Integer> INVALID =
            Field.of("invalid", "无效", FieldTypes.COUNT).help("无效多少票", "Invalid votes", "0");
    public static final Field<BigDecimal> AREA_ENTITLED = Field.of("areaEntitled", "总面积", Quantity.SQUARE_METRES)
            .help("业主表决时写：专有部分总面积", "For owners: the whole area", "52000");
    public static final Field<BigDecimal> AREA_PRESENT = Field.of("areaPresent", "参与面积", Quantity.SQUARE_METRES)
            .help("业主表决时写：参与表决的面积", "For owners: the area that takes part", "39000");
    public static final Field<BigDecimal> AREA_IN_FAVOUR = Field.of("areaInFavour", "同意面积", Quantity.SQUARE_METRES)
            .help("业主表决时写：同意的面积", "For owners: the area in favour", "31000");
    private static final Field<String> CONTENT =
            Field.of("content", "内容", FieldTypes.TEXT).help("一句话说清议了什么、定了什么", "What was said and decided", "同意硬化二组道路");
    private static final Field<String> OBSERVERS =
            Field.of("observers", "列席", FieldTypes.TEXT).help("乡镇谁列席，写职务", "Who observed it, by post", "驻村镇干部");
    private static final Field<String> OPINION =
            Field.of("opinion", "监督意见", FieldTypes.TEXT).help("监委会的意见", "What the supervisors said", "程序合规");

    public static final Field<List<FieldValues>> STEPS = Field.of(
                    "steps",
                    "步骤",
                    FieldTypes.rows(new Shape<>(
                            new Term("一步", "step"),
                            List.of(
                                    STEP,
                                    DATE,
                                    BODY,
                                    PLACE,
                                    ENTITLED,
                                    PRESENT,
                                    ATTENDANCE,
                                    WOMEN,
                                    IN_FAVOUR,
                                    AGAINST,
                                    ABSTAINING,
                                    INVALID,
                                    AREA_ENTITLED,
                                    AREA_PRESENT,
                                    AREA_IN_FAVOUR,
                                    CONTENT,
                                    OBSERVERS,
                                    OPINION),
                            v -> v)))
            .required()
            .help("每一步的会议和票数", "Each step with its meeting and votes", "- 步骤: 提议");

    static final Form FORM = Form.of(MATTER, ORIGIN, AMOUNT, ONE_HEAD, RESULT, OUTCOME_DUE, STEPS)
            .figures(RESULT, AMOUNT)
            .steps(new Form.Steps(STEPS, DATE, STEP, BODY, CONTENT))
            .votes(new Form.Votes(STEPS, ENTITLED, PRESENT, IN_FAVOUR, AGAINST, ABSTAINING))
            .equations(
                    Equation.sum(PRESENT, IN_FAVOUR, AGAINST, ABSTAINING, INVALID)
                            .in(STEPS),
                    Equation.share(ATTENDANCE, PRESENT, ENTITLED).in(STEPS));

    private DecisionForm() {}
}
