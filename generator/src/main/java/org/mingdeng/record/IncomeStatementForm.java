package org.mingdeng.record;

import static org.mingdeng.record.AccountingSystem.OF_2004;
import static org.mingdeng.record.AccountingSystem.OF_2023;

import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.Statement.Line;
import org.mingdeng.value.Money;

/**
 * What a collective earned in a year and how it was distributed (收益及收益分配表). The order is that of the yearly statistics
 * of village collectives; the accounts that the system of 2023 (财会〔2023〕14号) added stand among their like.
 */
public final class IncomeStatementForm {

    private static final Line INCOME = Line.of("totalIncome", "总收入", "收入合计");
    private static final Line OPERATING_INCOME = Line.of("operatingIncome", "经营收入");
    private static final Line CONTRACT_INCOME =
            Line.of("contractIncome", "发包及上交收入", "发包及上缴收入").only(OF_2004);
    private static final Line INVESTMENT_INCOME = Line.of("investmentIncome", "投资收益");
    private static final Line TAX_SURCHARGE_RETURNED =
            Line.of("agriculturalTaxSurchargeReturned", "农业税附加返还收入").only(OF_2004);
    private static final Line SUBSIDIES = Line.of("subsidies", "补助收入");
    private static final Line OTHER_INCOME = Line.of("otherIncome", "其他收入");

    private static final Line EXPENSE = Line.of("totalExpense", "总支出", "支出合计");
    private static final Line OPERATING_EXPENSE = Line.of("operatingExpense", "经营支出");
    private static final Line TAXES = Line.of("taxesAndSurcharges", "税金及附加").only(OF_2023);
    private static final Line ADMINISTRATION = Line.of("administrativeExpense", "管理费用");
    private static final Line PUBLIC_WELFARE =
            Line.of("publicWelfareExpense", "公益支出").only(OF_2023);
    private static final Line OTHER_EXPENSE = Line.of("otherExpense", "其他支出");
    private static final Line INCOME_TAX = Line.of("incomeTax", "所得税费用").only(OF_2023);

    private static final Line OPERATING_RESULT = Line.of("operatingResult", "经营收益");
    private static final Line RESULT_BEFORE_TAX =
            Line.of("resultBeforeTax", "收益总额").only(OF_2023);
    public static final Line RESULT = Line.of("resultOfTheYear", "本年收益", "净收益");
    private static final Line BROUGHT_FORWARD = Line.of("undistributedAtBeginning", "年初未分配收益");
    private static final Line TRANSFERS = Line.of("otherTransfers", "其他转入");
    private static final Line DISTRIBUTABLE = Line.of("distributable", "可分配收益");
    private static final Line TO_RESERVES = Line.of("toReserves", "提取公积公益金", "提取公积金、公益金", "提取公积金公益金", "提取公积金和公益金");
    private static final Line TO_WELFARE = Line.of("toWelfare", "提取应付福利费").only(OF_2004);
    private static final Line TO_INVESTORS = Line.of("toInvestors", "外来投资分利");
    private static final Line TO_HOUSEHOLDS = Line.of("toHouseholds", "农户分配");
    private static final Line TO_MEMBERS = Line.of("toMembers", "向成员分配", "成员分配", "成员分红");
    private static final Line OTHER_USES = Line.of("otherDistribution", "其他分配");
    public static final Line UNDISTRIBUTED = Line.of("undistributedAtEnd", "年末未分配收益");

    private static final Field<Money> CURRENT =
            Field.of("current", "本年数", MoneyType.MONEY).required().help("本年多少元", "This year, in yuan", "154330.00");
    private static final Field<Money> PREVIOUS =
            Field.of("previous", "上年数", MoneyType.MONEY).help("上年多少元", "The year before, in yuan", "138200.00");

    public static final Statement STATEMENT = Statement.of(
                    new Term("一个项目", "line"),
                    List.of(CURRENT, PREVIOUS),
                    PREVIOUS,
                    INCOME,
                    OPERATING_INCOME,
                    CONTRACT_INCOME,
                    INVESTMENT_INCOME,
                    TAX_SURCHARGE_RETURNED,
                    SUBSIDIES,
                    OTHER_INCOME,
                    EXPENSE,
                    OPERATING_EXPENSE,
                    TAXES,
                    ADMINISTRATION,
                    PUBLIC_WELFARE,
                    OTHER_EXPENSE,
                    INCOME_TAX,
                    OPERATING_RESULT,
                    RESULT_BEFORE_TAX,
                    RESULT,
                    BROUGHT_FORWARD,
                    TRANSFERS,
                    DISTRIBUTABLE,
                    TO_RESERVES,
                    TO_WELFARE,
                    TO_INVESTORS,
                    TO_HOUSEHOLDS,
                    TO_MEMBERS,
                    OTHER_USES,
                    UNDISTRIBUTED)
            .equations(
                    INCOME.sumOf(
                            OPERATING_INCOME,
                            CONTRACT_INCOME,
                            INVESTMENT_INCOME,
                            TAX_SURCHARGE_RETURNED,
                            SUBSIDIES,
                            OTHER_INCOME),
                    EXPENSE.sumOf(OPERATING_EXPENSE, TAXES, ADMINISTRATION, PUBLIC_WELFARE, OTHER_EXPENSE, INCOME_TAX),
                    RESULT.rest(INCOME, EXPENSE),
                    DISTRIBUTABLE.sumOf(RESULT, BROUGHT_FORWARD, TRANSFERS),
                    UNDISTRIBUTED.rest(
                            DISTRIBUTABLE,
                            TO_RESERVES,
                            TO_WELFARE,
                            TO_INVESTORS,
                            TO_HOUSEHOLDS,
                            TO_MEMBERS,
                            OTHER_USES))
            .checks(
                    OF_2004,
                    OPERATING_RESULT
                            .sumOf(OPERATING_INCOME, CONTRACT_INCOME, INVESTMENT_INCOME)
                            .minus(Line.amounts(OPERATING_EXPENSE, ADMINISTRATION)))
            .checks(OF_2023, RESULT_BEFORE_TAX.sumOf(RESULT, INCOME_TAX));

    public static final Field<Money> EARNED =
            Field.of("income", "收入", MoneyType.MONEY).help("不写会自动取“总收入”", "Taken from the lines when left out", "");
    private static final Field<Money> SPENT =
            Field.of("expense", "支出", MoneyType.MONEY).help("不写会自动取“总支出”", "Taken from the lines when left out", "");
    private static final Field<Money> GAINED =
            Field.of("result", "收益", MoneyType.MONEY).help("不写会自动取“本年收益”", "Taken from the lines when left out", "");

    static final Form FORM = Form.of(
                    AffairSchema.PERIOD.required(),
                    Statement.SYSTEM,
                    Statement.ENTITY,
                    EARNED,
                    SPENT,
                    GAINED,
                    STATEMENT.table())
            .figures(GAINED, EARNED, SPENT)
            .sums(EARNED, SPENT, GAINED)
            .reviewed()
            .statement(STATEMENT)
            .equations(
                    Equation.cell(EARNED, STATEMENT, INCOME, CURRENT),
                    Equation.cell(SPENT, STATEMENT, EXPENSE, CURRENT),
                    Equation.cell(GAINED, STATEMENT, RESULT, CURRENT));

    private IncomeStatementForm() {}
}
