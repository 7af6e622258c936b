package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.TimeLimit;

/** A list of duties, powers, prohibitions or services (清单制), published so that people can hold officials to it. */
final class DutyListForm {

    private static final Field<Option> TYPE = Field.of(
                    "type",
                    "清单类型",
                    FieldTypes.oneOf(
                            Option.of("责任清单", "list of duties", "任务清单"),
                            Option.of("权力清单", "list of powers"),
                            Option.of("小微权力清单", "list of small powers", "村级小微权力清单"),
                            Option.of("负面清单", "list of prohibitions", "禁止清单"),
                            Option.of("服务清单", "list of services", "便民服务清单", "代办清单"),
                            Option.of("其他清单", "other list", "其他")))
            .required()
            .help("哪一种清单", "What kind of list it is", "小微权力清单");
    private static final Field<String> HOLDER =
            Field.of("holder", "适用单位", FieldTypes.TEXT).help("约束谁、由谁执行", "Whom it binds", "听稻村“两委”");
    private static final Field<String> APPROVED_BY =
            Field.of("approvedBy", "通过", FieldTypes.TEXT).help("哪个会通过的", "Which body adopted it", "村民代表会议");
    private static final Field<LocalDate> EFFECTIVE =
            Field.of("effective", "施行日期", DateType.DATE).help("从哪天起施行", "Since when it holds", "2026-02-01");
    private static final Field<Integer> ENTRIES = Field.of("entries", "事项数", FieldTypes.COUNT)
            .help("一共多少项；不写会自动数", "How many entries; counted when left out", "8");

    private static final Field<String> ENTRY =
            Field.of("entry", "事项", FieldTypes.TEXT).required().help("什么事", "What it is about", "2000元以上采购");
    private static final Field<String> BASIS =
            Field.of("basis", "依据", FieldTypes.TEXT).help("根据哪条规定", "By which rule", "村级财务管理办法");
    private static final Field<String> OWNER =
            Field.of("owner", "责任人", FieldTypes.TEXT).help("谁负责，写职务", "Who answers for it, as a post", "村会计");
    private static final Field<String> PROCESS = Field.of("process", "办理流程", FieldTypes.TEXT)
            .help("怎么办、不能怎么办", "How it is done, and what is not allowed", "三家比价→村监委会看过→公示→付款");
    private static final Field<TimeLimit> LIMIT =
            Field.of("limit", "时限", FieldTypes.TIME_LIMIT).help("多长时间内办完", "The time limit", "5个工作日");
    private static final Field<Option> STATE = Field.of(
                    "state",
                    "状态",
                    FieldTypes.oneOf(
                            Option.of("执行中", "in force", "有效", "在用"),
                            Option.of("修订中", "under revision", "拟修订"),
                            Option.of("已取消", "withdrawn", "停用", "废止")))
            .help("还算不算数", "Whether it still holds", "执行中");
    private static final Field<String> TELEPHONE = Field.of("telephone", "监督电话", FieldTypes.TELEPHONE)
            .help("没做到打哪个电话", "Whom to call when it is not kept", "0999-5550204");
    private static final Field<List<FieldValues>> ROWS = Field.of(
                    "list",
                    "清单",
                    FieldTypes.rows(new Shape<>(
                            new Term("一项", "entry"),
                            List.of(ENTRY, BASIS, OWNER, PROCESS, LIMIT, STATE, TELEPHONE),
                            v -> v)))
            .required()
            .help("每项一行，可以放在 CSV 表格里", "One row an entry, or a CSV file", "清单.csv");

    static final Form FORM = Form.of(TYPE, HOLDER, APPROVED_BY, EFFECTIVE, ENTRIES, ROWS)
            .figures(ENTRIES)
            .equations(Equation.count(ENTRIES, ROWS));

    private DutyListForm() {}
}
