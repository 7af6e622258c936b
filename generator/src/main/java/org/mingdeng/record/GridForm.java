package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;

/** A grid (网格): the households that its officers look after, who they are, and how the party is organised in it. */
public final class GridForm {

    /** What someone is in a grid. */
    public enum Role implements Choice {
        LEAD("网格长", "grid lead"),
        FULL_TIME("专职网格员", "full-time officer", "网格员"),
        PART_TIME("兼职网格员", "part-time officer"),
        MICRO_LEAD("微网格长", "micro-grid lead"),
        BUILDING_HEAD("楼栋长", "building head", "楼长"),
        UNIT_HEAD("单元长", "unit head"),
        POLICE("社区民警", "community police officer", "驻村民警", "社区辅警", "民警"),
        LAWYER("律师", "lawyer", "法律顾问"),
        MEDIATOR("调解员", "mediator", "人民调解员"),
        OTHER("其他", "other");

        private final Words words;

        Role(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    public static final Field<String> GRID = Field.of("grid", "网格名称", FieldTypes.TEXT)
            .required()
            .help("网格叫什么，和 place.yaml、办件里写的一样", "Its name, as in place.yaml and in cases", "一号网格");
    private static final Field<String> GRID_NUMBER =
            Field.of("gridNumber", "网格编号", FieldTypes.TEXT).help("网格的编号", "The grid's number", "DLX-01");
    private static final Field<String> SCOPE = Field.of("scope", "范围", FieldTypes.TEXT)
            .required()
            .help("哪些组、哪些楼", "Which groups or buildings", "1号楼至10号楼");
    public static final Field<Integer> HOUSEHOLDS =
            Field.of("households", "户数", FieldTypes.COUNT).help("多少户", "How many households", "326");
    private static final Field<Integer> PERSONS =
            Field.of("persons", "人口", FieldTypes.COUNT).help("多少人", "How many people", "845");
    public static final Field<List<String>> BUILDINGS = Field.of("buildings", "楼栋", FieldTypes.listOf(FieldTypes.TEXT))
            .help(
                    "有哪些楼，可以写“1号楼至10号楼”；几个小区的，写上小区名",
                    "Which buildings, also as a range; with the estate's name where there are several",
                    "1号楼至10号楼");
    public static final Field<String> LEAD =
            Field.of("lead", "网格长", FieldTypes.TEXT).help("网格长", "Its head", "萤向晚");
    private static final Field<String> TELEPHONE = Field.of("telephone", "网格电话", FieldTypes.TELEPHONE)
            .help("网格的公务电话", "The grid's office telephone", "0999-5550245");
    private static final Field<String> PARTY_COMMITTEE = Field.of("partyCommittee", "社区党组织", FieldTypes.TEXT)
            .help("上面一级：社区党委、党总支或村党支部", "The level above: the party committee of the community or village", "灯笼巷社区党委");
    private static final Field<String> PARTY_BRANCH = Field.of("partyBranch", "网格党支部", FieldTypes.TEXT)
            .help("网格里的党支部", "The party branch of the grid", "一号网格党支部");
    private static final Field<Integer> PARTY_GROUPS = Field.of("partyGroups", "楼栋党小组", FieldTypes.COUNT)
            .help("多少个楼栋党小组", "How many party groups of buildings", "4");
    private static final Field<Integer> PARTY_MEMBERS = Field.of("partyMembers", "党员", FieldTypes.COUNT)
            .help("多少名党员，不写名字", "How many party members; no names", "31");
    private static final Field<List<String>> DUTIES = Field.of("duties", "职责", FieldTypes.listOf(FieldTypes.TEXT))
            .help("网格做哪些事", "What the grid does", "走访住户、收集诉求、排查隐患");
    public static final Field<Integer> DAYS = Field.of("daysInGrid", "每月在网格天数", FieldTypes.COUNT)
            .help("社区干部每月在网格里多少天", "Days a month that committee members spend in the grid", "16");
    private static final Field<LocalDate> LAST_TALK = Field.of("lastTalk", "上次恳谈", DateType.DATE)
            .help("上一次恳谈会哪天开的", "When the last talk with residents was", "2026-09-28");
    public static final Field<LocalDate> NEXT_TALK = Field.of("nextTalk", "下次恳谈", DateType.DATE)
            .help("下一次恳谈会哪天开，一般两个月一次", "When the next one is; usually every two months", "2026-11-28");

    public static final Field<Role> ROLE = Field.of("role", "身份", FieldTypes.choice(Role.class))
            .required()
            .help("网格里的什么人", "What someone is in the grid", "专职网格员");
    public static final Field<String> NAME =
            Field.of("name", "姓名", FieldTypes.TEXT).required().help("姓名", "The name", "瓦知微");
    private static final Field<String> BUILDING = Field.of("building", "楼栋单元", FieldTypes.TEXT)
            .help("管哪栋楼、哪个单元、哪个组", "Which building, unit or group", "3号楼1单元");
    private static final Field<String> STAFF_TELEPHONE =
            Field.of("telephone", "电话", FieldTypes.TELEPHONE).help("公务电话", "An office telephone", "0999-5550245");
    public static final Field<List<FieldValues>> STAFF = Field.of(
                    "staff",
                    "人员",
                    FieldTypes.rows(new Shape<>(
                            new Term("一个人", "person"), List.of(ROLE, NAME, BUILDING, STAFF_TELEPHONE), v -> v)))
            .help("网格里的人，一人一行，可以放在 CSV 表格里", "Its people, one a row, or a CSV file", "- 身份: 专职网格员");

    static final Form FORM = Form.of(
                    GRID,
                    GRID_NUMBER,
                    SCOPE,
                    HOUSEHOLDS,
                    PERSONS,
                    BUILDINGS,
                    LEAD,
                    TELEPHONE,
                    PARTY_COMMITTEE,
                    PARTY_BRANCH,
                    PARTY_GROUPS,
                    PARTY_MEMBERS,
                    DUTIES,
                    DAYS,
                    LAST_TALK,
                    NEXT_TALK,
                    STAFF)
            .figures(HOUSEHOLDS, LEAD, TELEPHONE)
            .sums(HOUSEHOLDS, PERSONS, PARTY_GROUPS, PARTY_MEMBERS);

    private GridForm() {}
}
