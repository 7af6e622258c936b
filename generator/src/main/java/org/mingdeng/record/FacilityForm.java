package org.mingdeng.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Period;

/** A place that serves residents (服务场所): a police or mediation room, a service station, a meal table, a clinic. */
public final class FacilityForm {

    private static final Field<Option> KIND = Field.of(
                    "kind",
                    "类别",
                    FieldTypes.oneOf(
                            Option.of("警务室", "police room", "村警务室", "社区警务室"),
                            Option.of("调解室", "mediation room", "人民调解室"),
                            Option.of("服务站", "service station", "便民服务室", "便民服务站", "网格服务站"),
                            Option.of("老年餐桌", "meal table", "长者餐桌", "幸福餐桌", "老年食堂"),
                            Option.of("党群服务中心", "party service centre", "党群活动中心"),
                            Option.of("书屋", "bookroom", "农家书屋", "书吧", "图书室"),
                            Option.of("卫生室", "clinic", "村卫生室", "卫生服务站"),
                            Option.of("活动室", "activity room", "文化活动室", "老年活动室"),
                            Option.of("儿童活动点", "children's place", "儿童之家", "看护点"),
                            Option.of("其他", "other")))
            .required()
            .help("是什么场所", "What it is", "老年餐桌");
    private static final Field<String> ADDRESS =
            Field.of("address", "地址", FieldTypes.TEXT).required().help("在哪里", "Where it is", "灯笼巷9号一楼");
    private static final Field<String> OPENING_HOURS = Field.of("openingHours", "开放时间", FieldTypes.TEXT)
            .required()
            .help("哪天、几点到几点开", "On which days and at which hours it is open", "每天11:00至13:00");
    private static final Field<String> TELEPHONE =
            Field.of("telephone", "电话", FieldTypes.TELEPHONE).help("公务电话", "Its office telephone", "0999-5550242");
    private static final Field<BigDecimal> FLOOR_AREA = Field.of("floorArea", "建筑面积", Quantity.SQUARE_METRES)
            .help("多少平方米", "The floor area, in square metres", "86");
    private static final Field<Integer> SEATS =
            Field.of("seats", "座位", FieldTypes.COUNT).help("能坐多少人", "How many can sit there", "48");
    private static final Field<LocalDate> OPENED =
            Field.of("opened", "启用日期", DateType.DATE).help("哪天开始用的", "Since when it is open", "2025-10-20");
    private static final Field<String> RUN_BY =
            Field.of("runBy", "管理单位", FieldTypes.TEXT).help("谁管", "Who runs it", "灯笼巷社区居民委员会");

    private static final Field<String> DAY =
            Field.of("day", "星期", FieldTypes.TEXT).required().help("哪天", "Which day", "周一、周四");
    private static final Field<String> ON_DUTY =
            Field.of("onDuty", "值班人", FieldTypes.TEXT).required().help("谁值班", "Who is on duty", "灯半山");
    private static final Field<String> TIME =
            Field.of("time", "时间", FieldTypes.TEXT).help("几点到几点", "From when to when", "10:00至13:30");
    private static final Field<String> DUTY_TELEPHONE = Field.of("telephone", "电话", FieldTypes.TELEPHONE)
            .help("值班的公务电话", "The office telephone on duty", "0999-5550242");
    private static final Field<List<FieldValues>> ROTA = Field.of(
                    "rota",
                    "值班表",
                    FieldTypes.rows(
                            new Shape<>(new Term("一班", "turn"), List.of(DAY, ON_DUTY, TIME, DUTY_TELEPHONE), v -> v)))
            .help("哪天谁在", "Who is there on which day", "- 星期: 周一");

    private static final Field<String> SERVICE =
            Field.of("service", "服务", FieldTypes.TEXT).required().help("做什么", "What is done", "午餐");
    private static final Field<String> FOR_WHOM =
            Field.of("forWhom", "对象", FieldTypes.TEXT).help("给谁用", "For whom", "60岁以上居民");
    private static final Field<String> CHARGE =
            Field.of("charge", "收费", FieldTypes.TEXT).help("收多少；不收写“免费”", "What it costs; “free” when nothing", "每餐5元");
    private static final Field<String> HOW =
            Field.of("how", "怎么办", FieldTypes.TEXT).help("怎么订、带什么", "How to get it", "上午10点前打电话订");
    private static final Field<List<FieldValues>> SERVICES = Field.of(
                    "services",
                    "服务项目",
                    FieldTypes.rows(
                            new Shape<>(new Term("一项服务", "service"), List.of(SERVICE, FOR_WHOM, CHARGE, HOW), v -> v)))
            .help("有哪些服务", "What it offers", "- 服务: 午餐");

    private static final Field<Period> PERIOD =
            Field.of("period", "期间", PeriodType.PERIOD).required().help("哪个期间", "The period", "2026Q3");
    private static final Field<String> USE =
            Field.of("use", "项目", FieldTypes.TEXT).help("哪一项", "Of what", "午餐");
    private static final Field<Integer> VISITS =
            Field.of("visits", "人次", FieldTypes.COUNT).required().help("多少人次", "How many times it was used", "4386");
    private static final Field<List<FieldValues>> USES = Field.of(
                    "uses",
                    "使用情况",
                    FieldTypes.rows(new Shape<>(new Term("一期使用", "use"), List.of(PERIOD, USE, VISITS), v -> v)))
            .help("每期用了多少人次", "How often it was used in each period", "- 期间: 2026Q3");

    static final Form FORM = Form.of(
                    KIND, ADDRESS, OPENING_HOURS, TELEPHONE, FLOOR_AREA, SEATS, OPENED, RUN_BY, SERVICES, ROTA, USES)
            .figures(OPENING_HOURS, TELEPHONE)
            .totals(VISITS);

    private FacilityForm() {}
}
