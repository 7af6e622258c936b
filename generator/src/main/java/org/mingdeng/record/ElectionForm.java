package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Percentage;

/** An election of a body of a place, from the voter list to the result (换届选举、补选). */
public final class ElectionForm {

    /** What kind of election it is. */
    public enum Type implements Choice {
        GENERAL("换届选举", "general election", "换届"),
        BY_ELECTION("补选", "by-election"),
        SECOND("另行选举", "second election", "第二次选举");

        private final Words words;

        Type(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** What became of a candidate. */
    public enum Outcome implements Choice {
        ELECTED("当选", "elected"),
        NOT_ELECTED("未当选", "not elected", "落选");

        private final Words words;

        Outcome(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    public static final Field<Roster.Body> BODY = Field.of("bodyElected", "选举机构", FieldTypes.choice(Roster.Body.class))
            .required()
            .help("选的是哪个组织", "Which body is elected", "村民委员会");
    public static final Field<Type> TYPE = Field.of("type", "选举类型", FieldTypes.choice(Type.class))
            .required()
            .help("换届、补选还是另行选举", "What kind of election it is", "换届选举");
    private static final Field<String> SESSION =
            Field.of("session", "届次", FieldTypes.TEXT).help("第几届", "Which election", "第十二届");
    private static final Field<String> ORGANISER =
            Field.of("organiser", "主持", FieldTypes.TEXT).help("谁主持选举", "Who holds it", "村民选举委员会");
    private static final Field<Integer> POSTS =
            Field.of("posts", "应选人数", FieldTypes.COUNT).help("要选几人", "How many are to be elected", "5");
    public static final Field<LocalDate> LIST_DAY = Field.of("voterListDay", "选民名单公布日", DateType.DATE)
            .help("哪天公布登记参加选举的名单", "When the list of voters was published", "2025-12-12");
    public static final Field<LocalDate> POLLING_DAY =
            Field.of("pollingDay", "投票日", DateType.DATE).required().help("哪天投票", "The day of the vote", "2026-01-08");
    public static final Field<Integer> VOTERS =
            Field.of("voters", "登记选民", FieldTypes.COUNT).help("登记参加选举多少人", "How many are registered to vote", "1084");
    public static final Field<Integer> ISSUED =
            Field.of("issued", "发出选票", FieldTypes.COUNT).help("发出多少张", "Ballots issued", "956");
    public static final Field<Integer> RETURNED = Field.of("returned", "收回选票", FieldTypes.COUNT)
            .help("收回多少张；不写会自动算", "Ballots returned; computed when left out", "951");
    private static final Field<Integer> VALID =
            Field.of("valid", "有效票", FieldTypes.COUNT).help("有效多少张", "Valid ballots", "943");
    private static final Field<Integer> INVALID =
            Field.of("invalid", "无效票", FieldTypes.COUNT).help("无效多少张", "Invalid ballots", "8");
    private static final Field<Percentage> TURNOUT =
            Field.of("turnout", "投票率", FieldTypes.PERCENT).help("不写会自动算", "Computed when left out", "87.7%");
    private static final Field<Integer> ELECTED_COUNT = Field.of("electedCount", "当选人数", FieldTypes.COUNT)
            .help("选出几人；不写会自动数", "How many were elected; counted when left out", "5");

    public static final Field<String> NAME =
            Field.of("name", "姓名", FieldTypes.TEXT).required().help("候选人姓名", "The candidate's name", "稻小满");
    private static final Field<Option> SEX = Field.of(
                    "sex", "性别", FieldTypes.oneOf(Option.of("男", "male"), Option.of("女", "female")))
            .help("可以不写", "May be left out", "男");
    private static final Field<String> POST =
            Field.of("post", "竞选职务", FieldTypes.TEXT).help("竞选什么职务", "The post stood for", "主任");
    public static final Field<Integer> VOTES =
            Field.of("votes", "得票", FieldTypes.COUNT).help("得多少票", "Votes won", "812");
    public static final Field<Outcome> OUTCOME =
            Field.of("outcome", "结果", FieldTypes.choice(Outcome.class)).help("当选没有", "What came of it", "当选");
    public static final Field<List<FieldValues>> CANDIDATES = Field.of(
                    "candidates",
                    "候选人",
                    FieldTypes.rows(new Shape<>(
                            new Term("一名候选人", "candidate"), List.of(NAME, SEX, POST, VOTES, OUTCOME), v -> v)))
            .help("每名候选人一行", "One row a candidate", "- 姓名: 稻小满");

    static final Form FORM = Form.of(
                    BODY,
                    TYPE,
                    SESSION,
                    ORGANISER,
                    POSTS,
                    LIST_DAY,
                    POLLING_DAY,
                    VOTERS,
                    ISSUED,
                    RETURNED,
                    VALID,
                    INVALID,
                    TURNOUT,
                    ELECTED_COUNT,
                    CANDIDATES)
            .figures(ELECTED_COUNT, TURNOUT)
            .equations(
                    Equation.sum(RETURNED, VALID, INVALID),
                    Equation.share(TURNOUT, RETURNED, VOTERS),
                    Equation.countOf(ELECTED_COUNT, CANDIDATES, OUTCOME, Outcome.ELECTED));

    private ElectionForm() {}
}
