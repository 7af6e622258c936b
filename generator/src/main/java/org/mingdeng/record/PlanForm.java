package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Percentage;

/** What a body means to do in a year or a term, and how far it has come (年度计划、任期目标、工作报告). */
public final class PlanForm {

    /** How a goal stands. */
    public enum State implements Choice {
        DONE("已完成", "done", "完成"),
        IN_HAND("进行中", "in hand", "正在做", "办理中"),
        NOT_STARTED("未开始", "not started", "没开始"),
        NOT_REACHED("未完成", "not reached", "没完成"),
        DROPPED("已取消", "dropped", "取消");

        private final Words words;

        State(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    private static final Field<Option> TYPE = Field.of(
                    "type",
                    "类型",
                    FieldTypes.oneOf(
                            Option.of("年度计划", "yearly plan", "工作计划"),
                            Option.of("任期目标", "term goals", "任期承诺"),
                            Option.of("年度总结", "yearly report", "工作总结", "工作报告", "年度工作报告"),
                            Option.of("专项计划", "special plan", "专项方案")))
            .required()
            .help("计划、目标还是总结", "Whether it is a plan, goals or a report", "年度计划");
    private static final Field<String> OFFICE =
            Field.of("office", "单位", FieldTypes.TEXT).help("谁的计划", "Whose plan it is", "听稻村村民委员会");
    private static final Field<String> APPROVED_BY =
            Field.of("approvedBy", "通过", FieldTypes.TEXT).help("哪个会通过的", "Which body adopted it", "村民代表会议");
    private static final Field<Integer> GOAL_COUNT = Field.of("goalCount", "目标数", FieldTypes.COUNT)
            .help("一共几件；不写会自动数", "How many goals; counted when left out", "5");
    private static final Field<Integer> DONE = Field.of("done", "已完成数", FieldTypes.COUNT)
            .help("完成几件；不写会自动数", "How many are done; counted when left out", "4");
    private static final Field<Percentage> DONE_SHARE =
            Field.of("doneShare", "完成率", FieldTypes.PERCENT).help("不写会自动算", "Computed when left out", "80%");

    public static final Field<String> GOAL =
            Field.of("goal", "目标", FieldTypes.TEXT).required().help("要做成什么", "What is to be reached", "三组渠道衬砌3.2公里");
    private static final Field<String> MEASURE =
            Field.of("measure", "措施", FieldTypes.TEXT).help("怎么做", "How", "比选施工，村民代表验收");
    private static final Field<String> RESPONSIBLE =
            Field.of("responsible", "责任人", FieldTypes.TEXT).help("谁负责，写职务", "Who answers for it", "村委会副主任");
    public static final Field<LocalDate> DUE =
            Field.of("due", "期限", DateType.DATE).help("哪天以前完成", "By which day", "2026-07-31");
    public static final Field<Percentage> PROGRESS =
            Field.of("progress", "进度", FieldTypes.PERCENT).help("做到百分之几", "How far it has come", "100%");
    public static final Field<State> STATE =
            Field.of("state", "状态", FieldTypes.choice(State.class)).help("做得怎么样了", "How it stands", "已完成");
    public static final Field<String> RESULT = Field.of("result", "结果", FieldTypes.TEXT)
            .help("做成什么样；没做成写原因", "What came of it, or why it did not", "7月8日验收合格");
    public static final Field<List<FieldValues>> GOALS = Field.of(
                    "goals",
                    "目标",
                    FieldTypes.rows(new Shape<>(
                            new Term("一个目标", "goal"),
                            List.of(GOAL, MEASURE, RESPONSIBLE, DUE, PROGRESS, STATE, RESULT),
                            v -> v)))
            .required()
            .help("每件事一行", "One row a goal", "- 目标: 三组渠道衬砌3.2公里");

    static final Form FORM = Form.of(
                    TYPE, AffairSchema.PERIOD.required(), OFFICE, APPROVED_BY, GOAL_COUNT, DONE, DONE_SHARE, GOALS)
            .figures(GOAL_COUNT, DONE, DONE_SHARE)
            .sums(GOAL_COUNT, DONE)
            .equations(
                    Equation.count(GOAL_COUNT, GOALS),
                    Equation.countOf(DONE, GOALS, STATE, State.DONE),
                    Equation.share(DONE_SHARE, DONE, GOAL_COUNT));

    private PlanForm() {}
}
