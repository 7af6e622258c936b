package org.mingdeng.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.MaskedName;
import org.mingdeng.value.Money;

/** Money and goods that were given or sent for disaster relief (捐赠、救灾款物), what they were used for and what is left. */
public final class DonationForm {

    private static final Field<String> PURPOSE =
            Field.of("purpose", "用途说明", FieldTypes.TEXT).help("收来做什么", "What it is meant for", "长者餐桌");
    private static final Field<Money> RECEIVED = Field.of("received", "收到合计", MoneyType.MONEY)
            .help("收到的折价一共多少元；不写会自动算", "The value of all that came in; computed when left out", "9000.00");
    private static final Field<Money> USED = Field.of("spent", "使用合计", MoneyType.MONEY)
            .help("用掉的折价一共多少元；不写会自动算", "The value of all that was used; computed when left out", "8100.00");
    private static final Field<Money> LEFT = Field.of("remaining", "结余合计", MoneyType.MONEY)
            .help("收到减使用；不写会自动算", "Received − spent; computed when left out", "900.00");

    private static final Field<LocalDate> DATE =
            Field.of("date", "日期", DateType.DATE).required().help("哪天收到的", "When it came in", "2026-01-26");
    private static final Field<String> DONOR = Field.of("source", "来源", FieldTypes.TEXT)
            .help(
                    "哪个单位；个人写在“捐赠人”，本人同意公开姓名的也可以写这里",
                    "The body; a person under donor, or here if they agreed to be named",
                    "12家商户");
    private static final Field<MaskedName> PERSON = Field.of("donor", "捐赠人", FieldTypes.RESIDENT)
            .audience(Audience.MASKED)
            .help("个人，公开时自动隐去名字", "A person; the name is masked", "");
    private static final Field<Option> FORM_OF_GIFT = Field.of(
                    "form",
                    "款物",
                    FieldTypes.oneOf(Option.of("款", "money", "现金", "转账", "资金"), Option.of("物", "goods", "物资")))
            .required()
            .help("钱还是东西", "Money or goods", "物");
    private static final Field<String> GOODS =
            Field.of("goods", "名称", FieldTypes.TEXT).help("是什么东西", "What it is", "大米");
    private static final Field<BigDecimal> QUANTITY =
            Field.of("quantity", "数量", Quantity.NUMBER).help("多少；钱不用写", "How many; not for money", "20");
    private static final Field<String> UNIT =
            Field.of("unit", "单位", FieldTypes.TEXT).help("按什么数", "The unit", "袋");
    private static final Field<Money> VALUE = Field.of("value", "折价", MoneyType.MONEY)
            .help("值多少元；钱就写金额", "The value, in yuan; of money the amount", "1800.00");
    private static final Field<String> USE =
            Field.of("use", "使用去向", FieldTypes.TEXT).help("用到哪里了，不写困难户的情况", "What it was used for", "餐桌9户各2袋");
    private static final Field<BigDecimal> QUANTITY_USED =
            Field.of("quantityUsed", "已用数量", Quantity.NUMBER).help("用了多少", "How many were used", "18");
    private static final Field<BigDecimal> STOCK = Field.of("stockLeft", "结存", Quantity.NUMBER)
            .help("数量减已用；不写会自动算", "Quantity − used; computed when left out", "2");
    private static final Field<Money> VALUE_USED = Field.of("valueUsed", "已用金额", MoneyType.MONEY)
            .help("用掉的值多少元", "The value of what was used, in yuan", "1620.00");
    private static final Field<List<FieldValues>> ROWS = Field.of(
                    "rows",
                    "款物明细",
                    FieldTypes.rows(new Shape<>(
                            new Term("一笔款物", "gift"),
                            List.of(
                                    DATE,
                                    DONOR,
                                    PERSON,
                                    FORM_OF_GIFT,
                                    GOODS,
                                    QUANTITY,
                                    UNIT,
                                    VALUE,
                                    USE,
                                    QUANTITY_USED,
                                    STOCK,
                                    VALUE_USED),
                            v -> v)))
            .required()
            .help("收到的每一笔，可以放在 CSV 表格里", "Each gift, or a CSV file", "- 日期: 2026-01-26");

    static final Form FORM = Form.of(PURPOSE, RECEIVED, USED, LEFT, ROWS)
            .figures(RECEIVED, USED, LEFT)
            .totals(VALUE, VALUE_USED)
            .sums(RECEIVED, USED, LEFT)
            .notNegative(STOCK, LEFT)
            .equations(
                    Equation.sum(STOCK, QUANTITY).minus(QUANTITY_USED).in(ROWS),
                    Equation.total(RECEIVED, ROWS, VALUE),
                    Equation.total(USED, ROWS, VALUE_USED),
                    Equation.sum(LEFT, RECEIVED).minus(USED));

    private DonationForm() {}
}
