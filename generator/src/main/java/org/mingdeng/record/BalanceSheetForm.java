package org.mingdeng.record;

import static org.mingdeng.record.AccountingSystem.OF_2004;
import static org.mingdeng.record.AccountingSystem.OF_2023;

import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.Statement.Line;
import org.mingdeng.value.Money;

/**
 * The balance sheet of a collective (资产负债表). Its lines are the accounts of the system of 2023 (财会〔2023〕14号) and the
 * lines of the form of 2004 (财会〔2004〕12号, 村会01表); those of 2023 stand in the order of the accounts.
 */
public final class BalanceSheetForm {

    public static final Line CASH = Line.of("cash", "货币资金");
    private static final Line SHORT_TERM_INVESTMENTS = Line.of("shortTermInvestments", "短期投资");
    private static final Line RECEIVABLES = Line.of("receivables", "应收款项", "应收款");
    private static final Line INVENTORIES = Line.of("inventories", "存货", "库存物资");
    private static final Line CONSUMABLE_LIVESTOCK =
            Line.of("consumableBiologicalAssets", "消耗性生物资产").only(OF_2023);
    private static final Line CURRENT_ASSETS = Line.of("currentAssets", "流动资产合计", "流动资产小计");

    private static final Line LIVESTOCK =
            Line.of("livestock", "牲畜（禽）资产", "牲畜(禽)资产", "牲畜资产").only(OF_2004);
    private static final Line TREES = Line.of("trees", "林木资产").only(OF_2004);
    private static final Line AGRICULTURAL_ASSETS =
            Line.of("agriculturalAssets", "农业资产合计", "农业资产").only(OF_2004);

    private static final Line LONG_TERM_INVESTMENTS = Line.of("longTermInvestments", "长期投资");
    private static final Line PRODUCTIVE_AT_COST = Line.of(
                    "productiveBiologicalAssetsAtCost", "生产性生物资产原价", "生产性生物资产原值", "生产性生物资产")
            .only(OF_2023);
    private static final Line PRODUCTIVE_DEPRECIATION =
            Line.of("depreciationOfProductiveBiologicalAssets", "生产性生物资产累计折旧").only(OF_2023);
    private static final Line PRODUCTIVE_NET =
            Line.of("productiveBiologicalAssetsNet", "生产性生物资产净值").only(OF_2023);
    private static final Line PUBLIC_BIOLOGICAL =
            Line.of("publicBiologicalAssets", "公益性生物资产").only(OF_2023);
    private static final Line FIXED_AT_COST = Line.of("fixedAssetsAtCost", "固定资产原价", "固定资产原值");
    private static final Line FIXED_DEPRECIATION = Line.of("accumulatedDepreciation", "累计折旧", "固定资产累计折旧");
    private static final Line FIXED_NET = Line.of("fixedAssetsNet", "固定资产净值");
    private static final Line FIXED_DISPOSAL = Line.of("fixedAssetsUnderDisposal", "固定资产清理");
    private static final Line CONSTRUCTION = Line.of("constructionInProgress", "在建工程");
    private static final Line FIXED_ASSETS = Line.of("fixedAssets", "固定资产合计", "固定资产小计");
    private static final Line INTANGIBLE_AT_COST =
            Line.of("intangibleAssetsAtCost", "无形资产原价", "无形资产原值").only(OF_2023);
    private static final Line INTANGIBLE_AMORTISATION =
            Line.of("accumulatedAmortisation", "累计摊销", "无形资产累计摊销").only(OF_2023);
    private static final Line INTANGIBLE_NET = Line.of("intangibleAssets", "无形资产", "无形资产净值");
    private static final Line DEFERRED_EXPENSES =
            Line.of("longTermDeferredExpenses", "长期待摊费用").only(OF_2023);
    private static final Line ASSETS_PENDING =
            Line.of("assetsPendingDisposal", "待处理财产损溢").only(OF_2023);
    private static final Line OTHER_ASSETS = Line.of("otherAssets", "其他资产").only(OF_2004);
    private static final Line LONG_TERM_ASSETS = Line.of("longTermAssets", "长期资产合计", "非流动资产合计");
    public static final Line TOTAL_ASSETS = Line.of("totalAssets", "资产总计", "资产合计");

    private static final Line SHORT_TERM_LOANS = Line.of("shortTermLoans", "短期借款");
    private static final Line PAYABLES = Line.of("payables", "应付款项", "应付款");
    private static final Line WAGES_PAYABLE = Line.of("wagesPayable", "应付工资");
    private static final Line LABOUR_PAYABLE =
            Line.of("labourFeesPayable", "应付劳务费").only(OF_2023);
    private static final Line WELFARE_PAYABLE =
            Line.of("welfarePayable", "应付福利费").only(OF_2004);
    private static final Line TAXES_PAYABLE = Line.of("taxesPayable", "应交税费").only(OF_2023);
    private static final Line CURRENT_LIABILITIES = Line.of("currentLiabilities", "流动负债合计", "流动负债小计");
    private static final Line LONG_TERM_LOANS = Line.of("longTermLoansAndPayables", "长期借款及应付款");
    private static final Line LEVY_FUNDS = Line.of("perProjectLevyFunds", "一事一议资金");
    private static final Line SPECIAL_PAYABLES = Line.of("specialPayables", "专项应付款");
    private static final Line LONG_TERM_LIABILITIES = Line.of("longTermLiabilities", "长期负债合计", "非流动负债合计");
    private static final Line TOTAL_LIABILITIES = Line.of("totalLiabilities", "负债合计", "负债总计");

    private static final Line CAPITAL = Line.of("capital", "资本");
    private static final Line RESERVES = Line.of("reserveAndWelfareFunds", "公积公益金");
    public static final Line UNDISTRIBUTED = Line.of("undistributedIncome", "未分配收益");
    private static final Line EQUITY = Line.of("equity", "所有者权益合计", "所有者权益总计");
    public static final Line LIABILITIES_AND_EQUITY =
            Line.of("liabilitiesAndEquity", "负债和所有者权益总计", "负债和所有者权益合计", "负债及所有者权益总计");

    private static final Field<Money> OPENING = Field.of("opening", "年初数", MoneyType.MONEY)
            .help("年初多少元", "At the beginning of the year, in yuan", "388633.17");
    private static final Field<Money> CLOSING = Field.of("closing", "期末数", MoneyType.MONEY)
            .help("期末（年末）多少元", "At the end of the period, in yuan", "350693.19");

    public static final Statement STATEMENT = Statement.of(
                    new Term("一个项目", "line"),
                    List.of(OPENING, CLOSING),
                    OPENING,
                    CASH,
                    SHORT_TERM_INVESTMENTS,
                    RECEIVABLES,
                    INVENTORIES,
                    CONSUMABLE_LIVESTOCK,
                    CURRENT_ASSETS,
                    LIVESTOCK,
                    TREES,
                    AGRICULTURAL_ASSETS,
                    LONG_TERM_INVESTMENTS,
                    PRODUCTIVE_AT_COST,
                    PRODUCTIVE_DEPRECIATION,
                    PRODUCTIVE_NET,
                    PUBLIC_BIOLOGICAL,
                    FIXED_AT_COST,
                    FIXED_DEPRECIATION,
                    FIXED_NET,
                    FIXED_DISPOSAL,
                    CONSTRUCTION,
                    FIXED_ASSETS,
                    INTANGIBLE_AT_COST,
                    INTANGIBLE_AMORTISATION,
                    INTANGIBLE_NET,
                    DEFERRED_EXPENSES,
                    ASSETS_PENDING,
                    OTHER_ASSETS,
                    LONG_TERM_ASSETS,
                    TOTAL_ASSETS,
                    SHORT_TERM_LOANS,
                    PAYABLES,
                    WAGES_PAYABLE,
                    LABOUR_PAYABLE,
                    WELFARE_PAYABLE,
                    TAXES_PAYABLE,
                    CURRENT_LIABILITIES,
                    LONG_TERM_LOANS,
                    LEVY_FUNDS,
                    SPECIAL_PAYABLES,
                    LONG_TERM_LIABILITIES,
                    TOTAL_LIABILITIES,
                    CAPITAL,
                    RESERVES,
                    UNDISTRIBUTED,
                    EQUITY,
                    LIABILITIES_AND_EQUITY)
            .equations(
                    CURRENT_ASSETS.sumOf(CASH, SHORT_TERM_INVESTMENTS, RECEIVABLES, INVENTORIES, CONSUMABLE_LIVESTOCK),
                    AGRICULTURAL_ASSETS.sumOf(LIVESTOCK, TREES),
                    PRODUCTIVE_NET.rest(PRODUCTIVE_AT_COST, PRODUCTIVE_DEPRECIATION),
                    FIXED_NET.rest(FIXED_AT_COST, FIXED_DEPRECIATION),
                    FIXED_ASSETS.sumOf(FIXED_NET, FIXED_DISPOSAL, CONSTRUCTION),
                    INTANGIBLE_NET.rest(INTANGIBLE_AT_COST, INTANGIBLE_AMORTISATION),
                    LONG_TERM_ASSETS.sumOf(
                            LONG_TERM_INVESTMENTS,
                            PRODUCTIVE_NET,
                            PUBLIC_BIOLOGICAL,
                            FIXED_ASSETS,
                            INTANGIBLE_NET,
                            DEFERRED_EXPENSES,
                            ASSETS_PENDING,
                            OTHER_ASSETS),
                    TOTAL_ASSETS.sumOf(CURRENT_ASSETS, AGRICULTURAL_ASSETS, LONG_TERM_ASSETS),
                    CURRENT_LIABILITIES.sumOf(
                            SHORT_TERM_LOANS, PAYABLES, WAGES_PAYABLE, LABOUR_PAYABLE, WELFARE_PAYABLE, TAXES_PAYABLE),
                    LONG_TERM_LIABILITIES.sumOf(LONG_TERM_LOANS, LEVY_FUNDS, SPECIAL_PAYABLES),
                    TOTAL_LIABILITIES.sumOf(CURRENT_LIABILITIES, LONG_TERM_LIABILITIES),
                    EQUITY.sumOf(CAPITAL, RESERVES, UNDISTRIBUTED),
                    LIABILITIES_AND_EQUITY.sumOf(TOTAL_LIABILITIES, EQUITY));

    private static final Field<Money> ASSETS = Field.of("assets", "资产", MoneyType.MONEY)
            .help("不写会自动取“资产总计”的期末数", "Taken from the lines when left out", "");
    private static final Field<Money> LIABILITIES = Field.of("liabilities", "负债", MoneyType.MONEY)
            .help("不写会自动取“负债合计”的期末数", "Taken from the lines when left out", "");
    private static final Field<Money> NET_ASSETS = Field.of("netAssets", "所有者权益", MoneyType.MONEY)
            .help("不写会自动取“所有者权益合计”的期末数", "Taken from the lines when left out", "");

    static final Form FORM = Form.of(
                    AffairSchema.PERIOD.required(),
                    Statement.SYSTEM,
                    Statement.ENTITY,
                    ASSETS,
                    LIABILITIES,
                    NET_ASSETS,
                    STATEMENT.table())
            .figures(ASSETS, LIABILITIES, NET_ASSETS)
            .sums(ASSETS, LIABILITIES, NET_ASSETS)
            .reviewed()
            .statement(STATEMENT)
            .equations(
                    Equation.cell(ASSETS, STATEMENT, TOTAL_ASSETS, CLOSING),
                    Equation.cell(LIABILITIES, STATEMENT, TOTAL_LIABILITIES, CLOSING),
                    Equation.cell(NET_ASSETS, STATEMENT, EQUITY, CLOSING));

    private BalanceSheetForm() {}
}
