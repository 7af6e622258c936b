package org.mingdeng.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;

/**
 * What a property company makes public for an estate (物业公示): who it is, what it does for which charge, who maintains lifts
 * and fire protection, what is left of the repair fund (Civil Code, articles 281 and 943).
 */
public final class PropertyForm {

    private static final Field<String> ESTATE =
            Field.of("estate", "小区", FieldTypes.TEXT).required().help("哪个小区", "Which estate", "灯笼巷小区");
    private static final Field<String> COMPANY =
            Field.of("company", "物业公司", FieldTypes.TEXT).required().help("哪个公司", "Which company", "云灯县万家物业服务有限公司");
    private static final Field<String> LICENCE = Field.of("licence", "营业执照", FieldTypes.TEXT)
            .help("统一社会信用代码", "The number of its business licence", "91990101MF00000024");
    private static final Field<String> LEAD =
            Field.of("projectLead", "项目负责人", FieldTypes.TEXT).help("谁负责，写职务", "Who leads it, as a post", "物业项目经理");
    private static final Field<String> TELEPHONE = Field.of("telephone", "服务电话", FieldTypes.TELEPHONE)
            .help("报修打哪里", "Whom to call for repairs", "0999-5550243");
    private static final Field<String> COMPLAINTS = Field.of("complaintTelephone", "投诉电话", FieldTypes.TELEPHONE)
            .required()
            .help("投诉打哪里", "Whom to call with complaints", "0999-5550248");
    private static final Field<Integer> HOUSEHOLDS =
            Field.of("households", "户数", FieldTypes.COUNT).help("服务多少户", "How many households it serves", "738");
    private static final Field<BigDecimal> AREA = Field.of("area", "服务面积", Quantity.SQUARE_METRES)
            .help("多少平方米", "The area that it serves, in square metres", "52000");
    private static final Field<LocalDate> START = Field.of("contractStart", "合同起", DateType.DATE)
            .required()
            .help("物业合同从哪天起", "The first day of the contract", "2024-04-01");
    private static final Field<LocalDate> END = Field.of("contractEnd", "合同止", DateType.DATE)
            .required()
            .help("物业合同到哪天止", "The last day of the contract", "2027-03-31");
    private static final Field<String> FOLLOW_UP = Field.of("followUp", "到期处理", FieldTypes.TEXT)
            .help("合同到期前后怎么办", "What happens when the contract ends", "业主大会12月表决是否续聘");
    private static final Field<Money> REPAIR_FUND = Field.of("repairFundBalance", "维修资金结余", MoneyType.MONEY)
            .help("专项维修资金还剩多少元", "What is left of the repair fund, in yuan", "1286400.00");
    private static final Field<LocalDate> BALANCE_DAY =
            Field.of("balanceDay", "结余日期", DateType.DATE).help("是哪天的结余", "The day of that balance", "2026-09-30");

    private static final Field<String> SERVICE =
            Field.of("service", "服务", FieldTypes.TEXT).required().help("做什么", "What is done", "楼道清扫");
    private static final Field<String> STANDARD =
            Field.of("standard", "标准", FieldTypes.TEXT).help("做到什么样", "To which standard", "每周拖一次");
    private static final Field<String> BY =
            Field.of("doneBy", "负责", FieldTypes.TEXT).help("谁做，写岗位", "Who does it, as a post", "保洁班");
    private static final Field<List<FieldValues>> SERVICES = Field.of(
                    "services",
                    "服务内容",
                    FieldTypes.rows(new Shape<>(new Term("一项服务", "service"), List.of(SERVICE, STANDARD, BY), v -> v)))
            .help("做哪些事", "What it does", "- 服务: 楼道清扫");

    private static final Field<String> CHARGE =
            Field.of("charge", "收费项目", FieldTypes.TEXT).required().help("收什么钱", "For what", "物业费");
    private static final Field<String> UNIT =
            Field.of("per", "计价单位", FieldTypes.TEXT).required().help("按什么算", "Per what", "每平方米每月");
    private static final Field<Money> PRICE =
            Field.of("price", "单价", MoneyType.MONEY).required().help("多少元", "How many yuan", "1.40");
    private static final Field<String> BASIS =
            Field.of("basis", "依据", FieldTypes.TEXT).help("按什么定的", "By which decision or document", "物业服务合同第8条");
    private static final Field<List<FieldValues>> CHARGES = Field.of(
                    "charges",
                    "收费标准",
                    FieldTypes.rows(
                            new Shape<>(new Term("一项收费", "charge"), List.of(CHARGE, UNIT, PRICE, BASIS), v -> v)))
            .help("收哪些钱", "What it charges", "- 收费项目: 物业费");

    public static final Field<Option> EQUIPMENT = Field.of(
                    "equipment",
                    "设备",
                    FieldTypes.oneOf(
                            Option.of("电梯", "lift"),
                            Option.of("消防", "fire protection", "消防设施"),
                            Option.of("二次供水", "water pumps", "供水"),
                            Option.of("供暖", "heating"),
                            Option.of("门禁监控", "gates and cameras", "门禁", "监控"),
                            Option.of("其他", "other")))
            .required()
            .help("维保的是什么", "What is maintained", "电梯");
    private static final Field<String> MAINTAINER = Field.of("maintainer", "维保单位", FieldTypes.TEXT)
            .required()
            .help("哪个公司维保", "Which company maintains it", "云灯县稳行电梯有限公司");
    private static final Field<String> QUALIFICATION =
            Field.of("qualification", "资质", FieldTypes.TEXT).help("有什么资质", "Its qualification", "电梯维修B级");
    private static final Field<String> EMERGENCY = Field.of("telephone", "应急电话", FieldTypes.TELEPHONE)
            .help("出事打哪里", "Whom to call in an emergency", "0999-5550249");
    public static final Field<LocalDate> UNTIL = Field.of("contractUntil", "合同到期", DateType.DATE)
            .required()
            .help("维保合同到哪天", "The last day of its contract", "2027-06-30");
    public static final Field<List<FieldValues>> MAINTENANCE = Field.of(
                    "maintenance",
                    "维保单位",
                    FieldTypes.rows(new Shape<>(
                            new Term("一家维保单位", "maintainer"),
                            List.of(EQUIPMENT, MAINTAINER, QUALIFICATION, EMERGENCY, UNTIL),
                            v -> v)))
            .help("电梯、消防等由谁维保", "Who maintains lifts, fire protection and the like", "- 设备: 电梯");

    static final Form FORM = Form.of(
                    ESTATE,
                    COMPANY,
                    LICENCE,
                    LEAD,
                    TELEPHONE,
                    COMPLAINTS,
                    HOUSEHOLDS,
                    AREA,
                    START,
                    END,
                    FOLLOW_UP,
                    REPAIR_FUND,
                    BALANCE_DAY,
                    CHARGES,
                    SERVICES,
                    MAINTENANCE)
            .figures(COMPLAINTS, END, REPAIR_FUND)
            .answersToo(CHARGES, "U12")
            .answersToo(MAINTENANCE, "U13")
            .contract(new Form.Contract(START, END, FOLLOW_UP));

    private PropertyForm() {}
}
