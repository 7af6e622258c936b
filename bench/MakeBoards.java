import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Makes content for printed boards, and the same table as a web page for others that print:
 * {@code java bench/MakeBoards.java notices COUNT DIR} gives a village with as many public notices on display;
 * {@code java bench/MakeBoards.java ledger ROWS DIR} one with a ledger of as many lines and {@code ledger.html} beside it.
 */
final class MakeBoards {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final String PROSE = "经村民代表会议讨论，拟把渠道边的路垫高二十厘米，铺砂石一百二十米，用工十八个，费用从集体账上出。";

    private MakeBoards() {}

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        Path root = Path.of(args[2]);
        boolean isLedger = args[0].equals("ledger");
        write(
                root.resolve("site.yaml"),
                "标题: 测试村公开\n网址: https://bench.example\n纸质公开栏:\n  版式: " + (isLedger ? "账目A3" : "公示A4") + "\n");
        write(root.resolve("place.yaml"), "名称: 测试村\n类别: 村\n监督电话:\n  - 名称: 监委会\n    电话: 0999-5550102\n");
        if (isLedger) {
            ledger(root, count);
        } else {
            for (int i = 0; i < count; i++) {
                notice(root, i);
            }
        }
    }

    private static void notice(Path root, int i) throws IOException {
        write(
                root.resolve("事项公开/notice-" + i + ".md"),
                "---\n标题: 第" + (i + 1) + "号公示：渠道边的路怎么修\n公开日期: 2026-11-20\n公开事项: V05\n公示:\n  开始: 2026-11-20\n  结束: 2026-12-05\n"
                        + "  异议:\n    联系人: 监委会主任\n    电话: 0999-5550102\n---\n\n" + (PROSE + "\n\n").repeat(4));
    }

    private static void ledger(Path root, int rows) throws IOException {
        StringBuilder csv = new StringBuilder("日期,凭证号,摘要,收入,支出\n");
        StringBuilder html = new StringBuilder("""
                <!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>收支明细</title>
                <style>@page{size:420mm 297mm;margin:15mm}body{font:19pt "Noto Sans CJK SC",sans-serif}
                table{border-collapse:collapse;width:100%}td,th{border:.6pt solid #888;padding:.2em .4em}
                tr{break-inside:avoid}.n{text-align:right}</style>
                <h1>测试村2026年第三季度收支</h1><table><thead><tr><th>日期<th>凭证号<th>摘要<th>收入<th>支出<th>余额</thead>
                """);
        long balance = 10_000_000_00L;
        long income = 0;
        long expense = 0;
        for (int i = 0; i < rows; i++) {
            LocalDate day = FIRST.plusDays((long) i * 92 / rows);
            boolean isIncome = i % 3 == 0;
            long fen = 10_000 + i * 37L % 90_000;
            income += isIncome ? fen : 0;
            expense += isIncome ? 0 : fen;
            balance += isIncome ? fen : -fen;
            String summary = isIncome ? "农户交来承包费" : "付村道路灯维修材料费（一组至三组，含安装）";
            csv.append(day + ",记-" + (i + 1) + "," + summary + "," + (isIncome ? yuan(fen) + "," : "," + yuan(fen)) + "\n");
            html.append("<tr><td>" + day + "<td>记-" + (i + 1) + "<td>" + summary + "<td class=n>" + (isIncome ? yuan(fen) : "")
                    + "<td class=n>" + (isIncome ? "" : yuan(fen)) + "<td class=n>" + yuan(balance) + "\n");
        }
        write(
                root.resolve("财务收支/2026Q3.yaml"),
                "标题: 测试村2026年第三季度收支\n公开日期: 2026-10-12\n期间: 2026年第三季度\n上期结余: 10000000.00\n收入合计: " + yuan(income)
                        + "\n支出合计: " + yuan(expense) + "\n本期结余: " + yuan(balance)
                        + "\n审核:\n  审核单位: 村务监督委员会\n  审核日期: 2026-10-11\n  审核意见: 属实\n明细表: 2026Q3.csv\n");
        write(root.resolve("财务收支/2026Q3.csv"), csv.toString());
        write(root.resolveSibling(root.getFileName() + ".html"), html + "</table></html>\n");
    }

    private static String yuan(long fen) {
        return fen / 100 + "." + String.format("%02d", fen % 100);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
