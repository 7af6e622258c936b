package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.Roster.Body;
import org.mingdeng.record.Roster.Education;
import org.mingdeng.record.Roster.OfficeHolder;
import org.mingdeng.record.Roster.Sex;
import org.mingdeng.record.Roster.Vacancy;
import org.mingdeng.value.ContentFile;
import org.mingdeng.value.TermOfOffice;

/** The fields of a {@link Roster}. */
public final class RosterSchema {

    public static final Field<String> NAME =
            Field.of("name", "姓名", FieldTypes.TEXT).required().help("姓名", "The name", "稻小满");
    public static final Field<String> POST =
            Field.of("post", "职务", FieldTypes.TEXT).required().help("职务", "The post", "党支部书记、村委会主任");
    private static final Field<String> PORTFOLIO =
            Field.of("portfolio", "分工", FieldTypes.TEXT).help("分管什么", "What the holder is in charge of", "主持全面工作");
    private static final Field<String> TELEPHONE = Field.of("telephone", "公务电话", FieldTypes.TELEPHONE)
            .help("公务电话，不要写私人手机", "The office telephone, never a private one", "0999-5550101");
    private static final Field<ContentFile> PHOTO =
            Field.of("photo", "照片", FieldTypes.PHOTO).help("本人同意公开的照片", "A portrait, with consent", "稻小满.jpg");
    public static final Field<LocalDate> SINCE = Field.of("since", "任职日期", DateType.DATE)
            .help("不是换届时上任的才写", "Only when not from the start of the term", "2026-03-01");
    public static final Field<LocalDate> UNTIL =
            Field.of("until", "离任日期", DateType.DATE).help("中途离任的才写", "Only for those who left early", "2026-09-30");
    private static final Field<List<String>> CROSS_POSTS = Field.of(
                    "crossPosts", "兼任", FieldTypes.listOf(FieldTypes.TEXT))
            .help("在其他组织的职务", "Posts in other bodies", "集体经济合作社理事长");
    private static final Field<String> DUTY =
            Field.of("duty", "值班", FieldTypes.TEXT).help("什么时候能找到", "When the holder can be met", "每周一、周四");

    private static final Field<Sex> SEX =
            Field.of("sex", "性别", FieldTypes.choice(Sex.class)).help("女或男", "female or male", "女");
    private static final Field<Integer> BIRTH_YEAR = Field.of("birthYear", "出生年份", FieldTypes.COUNT)
            .audience(Audience.INTERNAL)
            .help("只用来算平均年龄，不公开", "Only for the mean age; never public", "1985");
    private static final Field<Education> EDUCATION = Field.of("education", "学历", FieldTypes.choice(Education.class))
            .audience(Audience.INTERNAL)
            .help("只用来统计，不公开", "Only for statistics; never public", "大专");

    private static final Shape<OfficeHolder> HOLDER = new Shape<>(
            new Term("成员", "member"),
            List.of(
                    NAME,
                    POST,
                    PORTFOLIO,
                    TELEPHONE,
                    PHOTO,
                    SINCE,
                    UNTIL,
                    CROSS_POSTS,
                    DUTY,
                    SEX,
                    BIRTH_YEAR,
                    EDUCATION),
            v -> new OfficeHolder(
                    v.require(NAME),
                    v.require(POST),
                    v.get(PORTFOLIO),
                    v.get(TELEPHONE),
                    v.get(PHOTO),
                    v.get(SINCE),
                    v.get(UNTIL),
                    v.list(CROSS_POSTS),
                    v.get(DUTY),
                    v.get(SEX),
                    v.get(BIRTH_YEAR),
                    v.get(EDUCATION),
                    v.provenance()));

    private static final Field<String> VACANT_POST =
            Field.of("post", "职务", FieldTypes.TEXT).required().help("空缺的职务", "The vacant post", "妇女主任");
    private static final Field<LocalDate> VACANT_SINCE =
            Field.of("since", "空缺起", DateType.DATE).help("从哪天起空缺", "From when", "2026-09-30");
    private static final Field<String> VACANCY_NOTE =
            Field.of("note", "说明", FieldTypes.TEXT).help("准备怎么补", "How it will be filled", "拟于12月补选");

    private static final Shape<Vacancy> VACANCY = new Shape<>(
            new Term("空缺", "vacancy"),
            List.of(VACANT_POST, VACANT_SINCE, VACANCY_NOTE),
            v -> new Vacancy(v.require(VACANT_POST), v.get(VACANT_SINCE), v.get(VACANCY_NOTE)));

    public static final Field<Body> BODY = Field.of("organisation", "机构", FieldTypes.choice(Body.class))
            .required()
            .help("哪个组织", "Which body", "村民委员会");
    private static final Field<String> SESSION =
            Field.of("session", "届次", FieldTypes.TEXT).help("第几届", "Which election", "第十二届");
    public static final Field<LocalDate> TERM_START =
            Field.of("termStart", "任期起", DateType.DATE).required().help("任期第一天", "The term's first day", "2025-12-20");
    public static final Field<LocalDate> TERM_END =
            Field.of("termEnd", "任期止", DateType.DATE).help("任期最后一天", "The term's last day", "2030-12-19");
    public static final Field<List<OfficeHolder>> MEMBERS = Field.of("members", "成员", FieldTypes.listOf(HOLDER))
            .required()
            .help("成员，按职务排列", "The members, by post", "- 姓名: 稻小满");
    private static final Field<List<Vacancy>> VACANCIES = Field.of("vacancies", "空缺", FieldTypes.listOf(VACANCY))
            .help("没有人担任的职务", "Posts that nobody holds", "- 职务: 妇女主任");

    static final List<Field<?>> FIELDS =
            HeaderSchema.with(List.of(BODY, SESSION, TERM_START, TERM_END, MEMBERS, VACANCIES));

    private RosterSchema() {}

    static Shape<Roster> shape(RecordFile file) {
        return new Shape<>(
                RecordKind.ROSTER.label(),
                FIELDS,
                v -> new Roster(
                        HeaderSchema.header(v, file),
                        v.require(BODY),
                        v.get(SESSION),
                        new TermOfOffice(v.require(TERM_START), v.get(TERM_END)),
                        v.list(MEMBERS),
                        v.list(VACANCIES)));
    }
}
