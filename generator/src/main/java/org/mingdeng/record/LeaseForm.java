package org.mingdeng.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;

/** A lease of collective land, water, woods or houses (资产资源发包出租), one contract a record. */
public final class LeaseForm {

    private static final Field<String> CONTRACT =
            Field.of("contract", "合同编号", FieldTypes.TEXT).help("合同编号", "The contract's number", "TD-FB-2024-03");
    private static final Field<String> ASSET =
            Field.of("asset", "资产资源", FieldTypes.TEXT).required().help("租出去的是什么", "What is leased", "东塘水面");
    private static final Field<Option> CATEGORY = Field.of(
                    "category",
                    "资源类别",
                    FieldTypes.oneOf(
                            Option.of("耕地", "cropland"),
                            Option.of("机动地", "reserve land", "机动田"),
                            Option.of("林地", "woodland"),
                            Option.of("水面", "water", "鱼塘", "坑塘"),
                            Option.of("四荒地", "waste land", "荒山", "荒坡", "荒滩"),
                            Option.of("房屋", "house", "门面", "商铺", "厂房"),
                            Option.of("设施设备", "equipment", "设备"),
                            Option.of("其他", "other")))
            .required()
            .help("属于哪一类", "Which class it belongs to", "水面");
    private static final Field<String> LOCATION =
            Field.of("location", "坐落", FieldTypes.TEXT).help("在哪里，四至到哪", "Where it lies, and its bounds", "村东，北至水渠");
    private static final Field<BigDecimal> AREA =
            Field.of("area", "面积", Quantity.MU).help("多少亩", "The area, in mu", "12.5");
    private static final Field<BigDecimal> FLOOR_AREA = Field.of("floorArea", "建筑面积", Quantity.SQUARE_METRES)
            .help("房屋多少平方米", "The floor area, in square metres", "86");
    private static final Field<String> LESSEE = Field.of("lessee", "承租单位", FieldTypes.TEXT)
            .help("租给哪个单位；个人写在“承租人”", "The firm that rents it; a person stands under lessee name", "云灯县穗丰合作社");
    private static final Field<org.mingdeng.value.MaskedName> LESSEE_NAME = Field.of(
                    "lesseeName", "承租人", FieldTypes.RESIDENT)
            .audience(Audience.MASKED)
            .help("租给哪个人，公开时自动隐去名字", "The person who rents it; the name is masked", "");
    private static final Field<String> USE =
            Field.of("use", "用途", FieldTypes.TEXT).help("用来做什么", "What it is used for", "养鱼");
    private static final Field<Option> METHOD = Field.of(
                    "method",
                    "发包方式",
                    FieldTypes.oneOf(
                            Option.of("招标", "tender", "公开招标"),
                            Option.of("拍卖", "auction", "竞价", "公开竞价"),
                            Option.of("公开协商", "open negotiation", "协商"),
                            Option.of("续租", "renewal", "续包")))
            .required()
            .help("怎么租出去的", "How the lessee was found", "招标");
    private static final Field<LocalDate> START =
            Field.of("start", "起租日期", DateType.DATE).required().help("从哪天起", "The first day", "2024-01-01");
    private static final Field<LocalDate> END =
            Field.of("end", "到期日期", DateType.DATE).required().help("到哪天止", "The last day", "2028-12-31");
    private static final Field<Money> UNIT_RENT =
            Field.of("unitRent", "单价", MoneyType.MONEY).help("每亩每年多少元", "Rent a mu and year, in yuan", "960.00");
    private static final Field<Money> ANNUAL_RENT = Field.of("annualRent", "年租金", MoneyType.MONEY)
            .help("每年多少元；写了面积和单价会自动算", "Rent a year, in yuan; computed from area and unit rent", "12000.00");
    private static final Field<Money> DUE =
            Field.of("due", "累计应收", MoneyType.MONEY).help("到现在一共应收多少元", "What was due until now, in yuan", "36000.00");
    private static final Field<Money> PAID = Field.of("paid", "累计已收", MoneyType.MONEY)
            .help("到现在一共收了多少元；写了收租记录会自动算", "What was paid until now; computed from the payments", "24000.00");
    private static final Field<Money> OWED = Field.of("owed", "欠收", MoneyType.MONEY)
            .help("还欠多少元；不写会自动算", "What is owed; computed when left out", "12000.00");
    private static final Field<String> FOLLOW_UP =
            Field.of("followUp", "到期处理", FieldTypes.TEXT).help("到期以后怎么办了", "What happened after its end", "已收回，准备重新招标");

    private static final Field<LocalDate> PAYMENT_DATE =
            Field.of("date", "日期", DateType.DATE).required().help("哪天收的", "When it came in", "2025-01-10");
    private static final Field<Money> PAYMENT =
            Field.of("amount", "金额", MoneyType.MONEY).required().help("收了多少元", "How much, in yuan", "12000.00");
    private static final Field<String> VOUCHER =
            Field.of("voucher", "凭证号", FieldTypes.TEXT).help("记账凭证号", "The voucher number", "记-01-004");
    private static final Field<List<FieldValues>> PAYMENTS = Field.of(
                    "payments",
                    "收租记录",
                    FieldTypes.rows(
                            new Shape<>(new Term("一次收租", "payment"), List.of(PAYMENT_DATE, PAYMENT, VOUCHER), v -> v)))
            .help("每次收了多少", "What came in each time", "- 日期: 2025-01-10");

    static final Form FORM = Form.of(
                    CONTRACT,
                    ASSET,
                    CATEGORY,
                    LOCATION,
                    AREA,
                    FLOOR_AREA,
                    LESSEE,
                    LESSEE_NAME,
                    USE,
                    METHOD,
                    START,
                    END,
                    UNIT_RENT,
                    ANNUAL_RENT,
                    DUE,
                    PAID,
                    OWED,
                    PAYMENTS,
                    FOLLOW_UP)
            .figures(ANNUAL_RENT, PAID, OWED)
            .totals(PAYMENT)
            .sums(ANNUAL_RENT, OWED)
            .contract(new Form.Contract(START, END, FOLLOW_UP))
            .equations(
                    Equation.product(ANNUAL_RENT, AREA, UNIT_RENT),
                    Equation.total(PAID, PAYMENTS, PAYMENT),
                    Equation.sum(OWED, DUE).minus(PAID));

    private LeaseForm() {}
}
