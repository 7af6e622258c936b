package org.mingdeng.record;

import java.math.BigDecimal;
import java.util.List;
import org.mingdeng.diagnostic.Term;

/** Figures of a place, each with its unit, its source and what it was before (数据公布). */
final class FiguresForm {

    private static final Field<String> SOURCE =
            Field.of("source", "数据来源", FieldTypes.TEXT).help("数从哪里来", "Where the figures come from", "村委会年报");
    private static final Field<String> COMPARED =
            Field.of("compared", "对比期", FieldTypes.TEXT).help("和什么时候比", "What they are compared with", "2025年同期");

    private static final Field<String> NAME =
            Field.of("name", "指标", FieldTypes.TEXT).required().help("什么数", "What is counted", "刑事案件");
    private static final Field<BigDecimal> VALUE =
            Field.of("value", "数值", Quantity.NUMBER).required().help("是多少", "The figure", "0");
    private static final Field<String> UNIT =
            Field.of("unit", "单位", FieldTypes.TEXT).help("什么单位", "Its unit", "起");
    private static final Field<BigDecimal> PREVIOUS =
            Field.of("previous", "上期", Quantity.NUMBER).help("上期是多少", "What it was before", "2");
    private static final Field<BigDecimal> CHANGE = Field.of("change", "增减", Quantity.NUMBER)
            .help("比上期多多少；不写会自动算", "How much more; computed when left out", "-2");
    private static final Field<String> NOTE =
            Field.of("note", "说明", FieldTypes.TEXT).help("怎么算的，为什么变", "How it is counted, or why it changed", "连续两年为零");
    private static final Field<String> SOURCE_OF_ONE =
            Field.of("source", "来源", FieldTypes.TEXT).help("和表头不一样的才写", "Only when it is not that of the table", "派出所");
    private static final Field<List<FieldValues>> ROWS = Field.of(
                    "figures",
                    "数据",
                    FieldTypes.rows(new Shape<>(
                            new Term("一个数", "figure"),
                            List.of(NAME, VALUE, UNIT, PREVIOUS, CHANGE, SOURCE_OF_ONE, NOTE),
                            v -> v)))
            .required()
            .help("每个数一行，可以放在 CSV 表格里", "One row a figure, or a CSV file", "数据.csv");

    static final Form FORM = Form.of(AffairSchema.PERIOD.required(), SOURCE, COMPARED, ROWS)
            .equations(Equation.difference(CHANGE, VALUE, PREVIOUS).in(ROWS));

    private FiguresForm() {}
}
