package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.value.Cadence;
import org.mingdeng.value.Money;

/** The fields of a {@link CatalogueChange}. */
public final class CatalogueSchema {

    /** The words for a {@link Cadence}. */
    private enum CadenceChoice implements Choice {
        MONTHLY(Cadence.MONTHLY, "每月", "monthly", "按月", "月"),
        QUARTERLY(Cadence.QUARTERLY, "每季度", "quarterly", "按季度", "季度", "每季"),
        HALF_YEARLY(Cadence.HALF_YEARLY, "每半年", "half-yearly", "半年"),
        YEARLY(Cadence.YEARLY, "每年", "yearly", "按年", "年度"),
        ON_EVENT(Cadence.ON_EVENT, "及时", "on event", "发生时", "随时"),
        CAMPAIGN(Cadence.CAMPAIGN, "按批次", "campaign", "专项"),
        PERMANENT(Cadence.PERMANENT, "长期", "permanent", "常年");

        private final Cadence cadence;
        private final Words words;

        CadenceChoice(Cadence cadence, String chinese, String english, String... others) {
            this.cadence = cadence;
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    private static final Field<String> LAW = Field.of("law", "法规", FieldTypes.TEXT)
            .required()
            .help("法规名称和条款", "The law and its article", "村民委员会组织法第三十五条");
    private static final Field<LocalDate> HOLDS_FROM = Field.of("holdsFrom", "施行日期", DateType.DATE)
            .required()
            .help("从哪天起施行", "The day from which it holds", "2026-01-01");
    private static final Shape<LegalBasis> BASIS_SHAPE = new Shape<>(
            new Term("公开依据", "legal basis"),
            List.of(LAW, HOLDS_FROM),
            v -> new LegalBasis(v.require(LAW), v.require(HOLDS_FROM)));

    public static final Field<String> CODE = Field.of("code", "编号", FieldTypes.TEXT)
            .required()
            .help("目录编号；用新编号就是增加一项", "The code of the item; a new code adds one", "V31");
    private static final Field<Boolean> OFF =
            Field.of("off", "停用", FieldTypes.YES_OR_NO).help("本地没有这一项时写“是”", "“yes” where there is no such item", "是");
    private static final Field<String> NAME =
            Field.of("name", "名称", FieldTypes.TEXT).help("公开事项叫什么；新增的项必须写", "Its name; a new item needs one", "河长巡河记录");
    private static final Field<DisclosureClass> TYPE =
            Field.of("type", "类别", FieldTypes.choice(DisclosureClass.class)).help("属于哪一类", "Its class", "村务居务");
    private static final Field<String> CONTENT =
            Field.of("content", "公开内容", FieldTypes.TEXT).help("要公开哪些内容", "What is disclosed", "时间、河段、问题、处理");
    private static final Field<List<LegalBasis>> BASIS = Field.of("basis", "公开依据", FieldTypes.listOf(BASIS_SHAPE))
            .help("按哪部法规公开", "The laws that ask for it", "- 法规: 村民委员会组织法第三十五条");
    private static final Field<CadenceChoice> CADENCE =
            Field.of("cadence", "频次", FieldTypes.choice(CadenceChoice.class)).help("多久公开一次", "How often", "每季度");
    private static final Field<Integer> DAYS = Field.of("days", "公开时限", FieldTypes.COUNT)
            .help("期间结束后几天内公开", "Within how many days after the end of a period", "20");
    private static final Field<String> RESPONSIBLE =
            Field.of("responsible", "公开主体", FieldTypes.TEXT).help("由谁公开", "Who discloses it", "村民委员会");
    private static final Field<String> CHANNEL =
            Field.of("channel", "公开渠道", FieldTypes.TEXT).help("在哪里公开", "Where", "公开栏、网站、大喇叭");
    private static final Field<String> AUDIENCE =
            Field.of("audience", "公开对象", FieldTypes.TEXT).help("向谁公开", "To whom", "全社会");
    private static final Field<String> MANNER =
            Field.of("manner", "公开方式", FieldTypes.TEXT).help("主动公开还是依申请", "Of its own accord or on request", "主动公开");
    private static final Field<List<PlaceKind>> PLACES = Field.of(
                    "places", "公开层级", FieldTypes.listOf(FieldTypes.choice(PlaceKind.class)))
            .help("哪些地方要公开：村、社区、镇、县", "Which places owe it: village, community, town, county", "村、社区");

    static final Field<List<CatalogueChange>> CATALOGUE = Field.of(
                    "catalogue",
                    "公开目录",
                    FieldTypes.listOf(new Shape<>(
                            new Term("目录事项", "catalogue item"),
                            List.of(
                                    CODE,
                                    OFF,
                                    NAME,
                                    TYPE,
                                    CONTENT,
                                    BASIS,
                                    CADENCE,
                                    DAYS,
                                    RESPONSIBLE,
                                    CHANNEL,
                                    AUDIENCE,
                                    MANNER,
                                    PLACES),
                            CatalogueSchema::change)))
            .help("改动、增加或停用公开目录里的事项", "Changes, adds or switches off items of the catalogue", "- 编号: V31");

    static final Field<LocalDate> DUTIES_FROM = Field.of("dutiesFrom", "公开起始", DateType.DATE)
            .help(
                    "从哪天起按目录检查按时公开；不写就从第一条记录算起",
                    "From when the catalogue is checked; from the first record when left out",
                    "2026-01-01");

    static final Field<Money> LARGE_EXPENSE = Field.of("largeExpense", "大额支出标准", MoneyType.MONEY)
            .help("一笔支出到多少元就要有民主决策", "From which amount an expense needs a decision, in yuan", "50000.00");

    static final Field<Money> INCOME_THRESHOLD = Field.of("incomeThreshold", "集体收入标准", MoneyType.MONEY)
            .help(
                    "村集体一年收入要达到多少元；镇、县的统计里数有几个村达到",
                    "What a village's collective is to earn in a year, in yuan; towns and counties count who does",
                    "100000.00");

    private CatalogueSchema() {}

    private static CatalogueChange change(FieldValues v) {
        String code = HalfWidth.of(v.require(CODE)).toUpperCase(Locale.ROOT);
        boolean isNew = DisclosureCatalogue.builtIn().find(code).isEmpty();
        if (isNew && !v.is(OFF) && (!v.has(NAME) || !v.has(CADENCE))) {
            throw new Refusal(v.provenance().of(CODE), RecordProblem.CATALOGUE_ITEM_INCOMPLETE);
        }
        return new CatalogueChange(
                code,
                v.is(OFF),
                v.get(NAME),
                v.get(TYPE),
                v.get(CONTENT),
                v.list(BASIS),
                v.get(CADENCE).map(choice -> choice.cadence),
                v.get(DAYS),
                v.get(RESPONSIBLE),
                v.get(CHANNEL),
                v.get(AUDIENCE),
                v.get(MANNER),
                v.list(PLACES));
    }
}
