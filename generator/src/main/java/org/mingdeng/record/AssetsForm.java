package org.mingdeng.record;

import java.math.BigDecimal;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;

/** The register of a collective's assets and resources in one period (资产资源台账): what there was, came, went and is left. */
public final class AssetsForm {

    private static final Field<String> ENTITY =
            Field.of("entity", "核算单位", FieldTypes.TEXT).help("谁的资产，写组织全称", "Whose assets, by full name", "听稻村股份经济合作社");
    private static final Field<Money> OPENING_TOTAL = Field.of("openingTotal", "期初总值", MoneyType.MONEY)
            .help("期初一共值多少元；不写会自动算", "Their value at the beginning; computed when left out", "1280000.00");
    private static final Field<Money> ADDED_TOTAL = Field.of("addedTotal", "增加总值", MoneyType.MONEY)
            .help("本期增加多少元；不写会自动算", "What was added; computed when left out", "86000.00");
    private static final Field<Money> REMOVED_TOTAL = Field.of("removedTotal", "减少总值", MoneyType.MONEY)
            .help("本期减少多少元；不写会自动算", "What was removed; computed when left out", "12000.00");
    private static final Field<Money> CLOSING_TOTAL = Field.of("closingTotal", "期末总值", MoneyType.MONEY)
            .help("期末一共值多少元；不写会自动算", "Their value at the end; computed when left out", "1354000.00");

    private static final Field<Option> CATEGORY = Field.of(
                    "category",
                    "类别",
                    FieldTypes.oneOf(
                            Option.of("房屋", "buildings", "房屋建筑物", "房屋及建筑物"),
                            Option.of("机器设备", "machinery", "设备", "农机", "机械"),
                            Option.of("交通工具", "vehicles", "车辆"),
                            Option.of("办公设备", "office equipment", "办公用品", "家具"),
                            Option.of("道路桥涵", "roads and bridges", "道路", "桥"),
                            Option.of("水利设施", "waterworks", "机井", "渠道", "塘坝"),
                            Option.of("公共设施", "public facilities", "文体设施", "教育文化卫生设施", "路灯"),
                            Option.of("生物资产", "livestock and trees", "牲畜", "林木", "果树"),
                            Option.of("耕地", "cropland", "水田", "旱地"),
                            Option.of("园地", "orchards", "果园", "茶园"),
                            Option.of("林地", "woodland", "山林"),
                            Option.of("草地", "grassland", "草原", "草场"),
                            Option.of("水面", "water", "鱼塘", "坑塘", "水塘"),
                            Option.of("四荒地", "waste land", "荒山", "荒坡", "荒滩"),
                            Option.of("建设用地", "building land", "宅基地", "场院"),
                            Option.of("投资和股权", "investments", "股权", "对外投资"),
                            Option.of("其他", "other")))
            .required()
            .help("属于哪一类", "Which class it belongs to", "水利设施");
    private static final Field<String> NAME =
            Field.of("name", "名称", FieldTypes.TEXT).required().help("是什么", "What it is", "三组机井");
    private static final Field<String> UNIT =
            Field.of("unit", "单位", FieldTypes.TEXT).help("数量的单位", "The unit of its quantity", "眼");
    private static final Field<BigDecimal> OPENING = Field.of("opening", "期初数量", Quantity.NUMBER)
            .help("期初有多少；没有写0", "How many at the beginning; 0 for none", "2");
    private static final Field<BigDecimal> ADDED =
            Field.of("added", "增加数量", Quantity.NUMBER).help("本期增加多少", "How many came", "1");
    private static final Field<BigDecimal> REMOVED =
            Field.of("removed", "减少数量", Quantity.NUMBER).help("本期减少多少", "How many went", "0");
    private static final Field<BigDecimal> CLOSING =
            Field.of("closing", "期末数量", Quantity.NUMBER).help("期末有多少；不写会自动算", "How many are left", "3");
    private static final Field<Money> OPENING_VALUE = Field.of("openingValue", "期初价值", MoneyType.MONEY)
            .help("期初值多少元；没有写0", "Its value at the beginning, in yuan; 0 for none", "64000.00");
    private static final Field<Money> ADDED_VALUE =
            Field.of("addedValue", "增加价值", MoneyType.MONEY).help("本期增加多少元", "What was added, in yuan", "38000.00");
    private static final Field<Money> REMOVED_VALUE =
            Field.of("removedValue", "减少价值", MoneyType.MONEY).help("本期减少多少元", "What was removed, in yuan", "0.00");
    private static final Field<Money> CLOSING_VALUE = Field.of("closingValue", "期末价值", MoneyType.MONEY)
            .help("期末值多少元；不写会自动算", "Its value at the end; computed when left out", "102000.00");
    private static final Field<String> LOCATION =
            Field.of("location", "坐落", FieldTypes.TEXT).help("在哪里", "Where it is", "三组渠边");
    private static final Field<Option> STATE = Field.of(
                    "state",
                    "状态",
                    FieldTypes.oneOf(
                            Option.of("在用", "in use", "自用", "使用中"),
                            Option.of("出租", "leased", "发包", "已出租", "已发包"),
                            Option.of("闲置", "idle", "未用"),
                            Option.of("在建", "being built"),
                            Option.of("已处置", "disposed of", "报废", "变卖", "已报废")))
            .help("在用、出租、闲置……", "How it stands", "在用");
    private static final Field<String> USE =
            Field.of("use", "用途", FieldTypes.TEXT).help("用来做什么", "What it is used for", "浇三组的地");
    private static final Field<List<FieldValues>> ROWS = Field.of(
                    "rows",
                    "台账明细",
                    FieldTypes.rows(new Shape<>(
                            new Term("一项资产", "asset"),
                            List.of(
                                    CATEGORY,
                                    NAME,
                                    UNIT,
                                    OPENING,
                                    ADDED,
                                    REMOVED,
                                    CLOSING,
                                    OPENING_VALUE,
                                    ADDED_VALUE,
                                    REMOVED_VALUE,
                                    CLOSING_VALUE,
                                    LOCATION,
                                    STATE,
                                    USE),
                            v -> v)))
            .required()
            .help("每项一行，可以放在 CSV 表格里", "One row an asset, or a CSV file", "台账.csv");

    static final Form FORM = Form.of(
                    AffairSchema.PERIOD.required(),
                    ENTITY,
                    OPENING_TOTAL,
                    ADDED_TOTAL,
                    REMOVED_TOTAL,
                    CLOSING_TOTAL,
                    ROWS)
            .figures(CLOSING_TOTAL, ADDED_TOTAL, REMOVED_TOTAL)
            .totals(OPENING_VALUE, ADDED_VALUE, REMOVED_VALUE, CLOSING_VALUE)
            .sums(CLOSING_TOTAL)
            .equations(
                    Equation.sum(CLOSING, OPENING, ADDED).minus(REMOVED).in(ROWS),
                    Equation.sum(CLOSING_VALUE, OPENING_VALUE, ADDED_VALUE)
                            .minus(REMOVED_VALUE)
                            .in(ROWS),
                    Equation.total(OPENING_TOTAL, ROWS, OPENING_VALUE),
                    Equation.total(ADDED_TOTAL, ROWS, ADDED_VALUE),
                    Equation.total(REMOVED_TOTAL, ROWS, REMOVED_VALUE),
                    Equation.total(CLOSING_TOTAL, ROWS, CLOSING_VALUE),
                    Equation.sum(CLOSING_TOTAL, OPENING_TOTAL, ADDED_TOTAL).minus(REMOVED_TOTAL))
            .continued(new Form.Continued(OPENING_TOTAL, CLOSING_TOTAL, ENTITY));

    private AssetsForm() {}
}
