package org.mingdeng.record;

import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.PlaceInfo.Contact;
import org.mingdeng.record.PlaceInfo.GridInfo;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.value.PlanShape;

/** The fields of {@code place.yaml}. */
public final class PlaceSchema {

    /** The names that the file may have, without its ending. */
    static final List<String> FILE_NAMES = List.of("place", "地方");

    private static final Field<String> CONTACT_NAME =
            Field.of("name", "名称", FieldTypes.TEXT).required().help("哪个办公室或什么事", "Which office, or for what", "村委会办公室");
    private static final Field<String> CONTACT_TELEPHONE = Field.of("telephone", "电话", FieldTypes.TELEPHONE)
            .required()
            .help("公务电话", "The office telephone", "0999-5550101");
    private static final Field<String> CONTACT_NOTE =
            Field.of("note", "说明", FieldTypes.TEXT).help("时间等", "Hours and the like", "工作日8:30至17:30");
    static final Shape<Contact> CONTACT = new Shape<>(
            new Term("联系方式", "contact"),
            List.of(CONTACT_NAME, CONTACT_TELEPHONE, CONTACT_NOTE),
            v -> new Contact(v.require(CONTACT_NAME), v.require(CONTACT_TELEPHONE), v.get(CONTACT_NOTE)));

    private static final Field<String> GRID_NAME =
            Field.of("name", "名称", FieldTypes.TEXT).required().help("网格叫什么", "Its name", "第一网格");
    private static final Field<String> GRID_AREA =
            Field.of("area", "范围", FieldTypes.TEXT).help("哪些组、哪些楼", "Which groups or buildings", "一组、二组");
    private static final Field<Integer> GRID_HOUSEHOLDS =
            Field.of("households", "户数", FieldTypes.COUNT).help("多少户", "How many households", "126");
    private static final Field<String> GRID_LEAD =
            Field.of("lead", "网格长", FieldTypes.TEXT).help("网格长", "Its head", "稻小满");
    private static final Field<List<String>> GRID_OFFICERS =
            Field.of("officers", "网格员", FieldTypes.listOf(FieldTypes.TEXT)).help("网格员", "Its officers", "麦知秋");
    private static final Field<String> GRID_TELEPHONE =
            Field.of("telephone", "电话", FieldTypes.TELEPHONE).help("网格电话", "The office telephone", "0999-5550121");
    private static final Field<PlanShape> GRID_SHAPE = Field.of("shape", "图上位置", FieldTypes.PLAN_SHAPE)
            .help(
                    "在示意图上占哪一块：几个角，每个角写“离左边,离上边”，从0到100，用空格隔开",
                    "Its area on the sketch: corners as left,top from 0 to 100, separated by blanks",
                    "0,0 40,0 40,60 0,60");
    private static final Shape<GridInfo> GRID = new Shape<>(
            new Term("网格", "grid"),
            List.of(GRID_NAME, GRID_AREA, GRID_HOUSEHOLDS, GRID_LEAD, GRID_OFFICERS, GRID_TELEPHONE, GRID_SHAPE),
            v -> new GridInfo(
                    v.require(GRID_NAME),
                    v.get(GRID_AREA),
                    v.get(GRID_HOUSEHOLDS),
                    v.get(GRID_LEAD),
                    v.list(GRID_OFFICERS),
                    v.get(GRID_TELEPHONE),
                    v.get(GRID_SHAPE)));

    private static final Field<String> NAME =
            Field.of("name", "名称", FieldTypes.TEXT).required().help("地方的全名", "Its full name", "听稻村");
    public static final Field<PlaceKind> KIND = Field.of("kind", "类别", FieldTypes.choice(PlaceKind.class))
            .required()
            .help("县、镇、村或社区", "county, town, village or community", "村");
    private static final Field<String> CODE =
            Field.of("code", "区划代码", FieldTypes.AREA_CODE).help("12位区划代码", "The 12-digit area code", "990101101201");
    private static final Field<String> INTRODUCTION =
            Field.of("introduction", "简介", FieldTypes.TEXT).help("一两句话介绍", "One or two sentences", "全村6个组，212户");
    private static final Field<String> ADDRESS =
            Field.of("address", "地址", FieldTypes.TEXT).help("办公地址", "Where the office is", "听稻村三组");
    private static final Field<Integer> HOUSEHOLDS =
            Field.of("households", "户数", FieldTypes.COUNT).help("多少户", "How many households", "212");
    private static final Field<Integer> PERSONS =
            Field.of("persons", "人口", FieldTypes.COUNT).help("多少人", "How many people", "786");
    private static final Field<List<Contact>> CONTACTS =
            Field.of("contacts", "联系方式", FieldTypes.listOf(CONTACT)).help("办事找谁", "Whom to call", "- 名称: 村委会办公室");
    public static final Field<List<Contact>> SUPERVISION = Field.of("supervision", "监督电话", FieldTypes.listOf(CONTACT))
            .help("有意见打哪个电话，每份公示都会印上", "The supervision telephones, printed on every notice", "- 名称: 村务监督委员会");
    private static final Field<List<GridInfo>> GRIDS =
            Field.of("grids", "网格", FieldTypes.listOf(GRID)).help("网格", "Its grids", "- 名称: 第一网格");

    static final Shape<PlaceInfo> SHAPE = new Shape<>(
            new Term("地方信息", "place"),
            List.of(
                    NAME,
                    KIND,
                    CODE,
                    INTRODUCTION,
                    ADDRESS,
                    HOUSEHOLDS,
                    PERSONS,
                    CONTACTS,
                    SUPERVISION,
                    GRIDS,
                    CatalogueSchema.LARGE_EXPENSE,
                    CatalogueSchema.INCOME_THRESHOLD,
                    CatalogueSchema.DUTIES_FROM,
                    CatalogueSchema.CATALOGUE,
                    BoardSettings.BOARDS),
            v -> new PlaceInfo(
                    v.require(NAME),
                    v.require(KIND),
                    v.get(CODE),
                    v.get(INTRODUCTION),
                    v.get(ADDRESS),
                    v.get(HOUSEHOLDS),
                    v.get(PERSONS),
                    v.list(CONTACTS),
                    v.list(SUPERVISION),
                    v.list(GRIDS),
                    v.list(CatalogueSchema.CATALOGUE),
                    v.get(CatalogueSchema.DUTIES_FROM),
                    v.get(CatalogueSchema.LARGE_EXPENSE),
                    v.get(CatalogueSchema.INCOME_THRESHOLD),
                    v.get(BoardSettings.BOARDS).orElse(BoardSettings.Change.NONE),
                    v.provenance()));

    private PlaceSchema() {}
}
