import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Makes content of any size, the same for the same arguments: {@code java bench/MakeContent.java RECORDS DIR}. Each village
 * has a hundred records of about 1.5 KB: cases, affairs, funds and ledgers in turn; ten villages make a town.
 */
final class MakeContent {

    private static final int RECORDS_PER_VILLAGE = 100;
    private static final int VILLAGES_PER_TOWN = 10;
    private static final String PROSE = "村民反映渠道边的路下雨积水，村委会派人到现场看过，和两户人家商量后决定先清沟、再垫砂石，费用从集体账上出，明细附在后面。";

    private MakeContent() {}

    public static void main(String[] args) throws IOException {
        int records = Integer.parseInt(args[0]);
        Path root = Path.of(args[1]);
        write(root.resolve("site.yaml"), "标题: 测试县公开\n网址: https://bench.example\n");
        write(root.resolve("place.yaml"), "名称: 测试县\n类别: 县\n");
        int villages = Math.max(1, records / RECORDS_PER_VILLAGE);
        for (int v = 0; v < villages; v++) {
            Path town = root.resolve("town" + v / VILLAGES_PER_TOWN);
            write(town.resolve("place.yaml"), "名称: 测试" + v / VILLAGES_PER_TOWN + "镇\n类别: 镇\n");
            Path village = town.resolve("village" + v);
            write(
                    village.resolve("place.yaml"),
                    "名称: 测试" + v + "村\n类别: 村\n户数: 100\n监督电话:\n  - 名称: 监委会\n    电话: 0999-5550102\n");
            for (int r = 0; r < Math.min(records, RECORDS_PER_VILLAGE); r++) {
                write(village, v, r);
            }
        }
    }

    private static void write(Path village, int v, int r) throws IOException {
        Random random = new Random(v * 1000L + r);
        String day = "2026-%02d-%02d".formatted(1 + random.nextInt(10), 1 + random.nextInt(28));
        String head = "标题: 第" + r + "件：" + PROSE.substring(random.nextInt(10), 20 + random.nextInt(20)) + "\n公开日期: " + day + "\n摘要: "
                + PROSE.substring(0, 30) + "\n";
        String body = "正文: |\n" + ("  " + PROSE + "**重点，**已办。\n\n").repeat(2 + random.nextInt(3));
        switch (r % 4) {
            case 0 -> write(village.resolve("办件/c" + r + ".yaml"), head + caseFields(day) + body);
            case 1 -> write(village.resolve("事项公开/a" + r + ".yaml"), head + "公开事项: V05\n" + body);
            case 2 -> write(village.resolve("项目资金/f" + r + ".yaml"), head + fundFields(random, day) + body);
            default -> write(village.resolve("财务收支/l" + r + ".yaml"), ledger(random, r));
        }
    }

    private static String caseFields(String day) {
        return "类型: 道路水电\n时限: 15天\n解决层级: 村\n办理过程:\n  - 时间: " + day + " 08:00\n    环节: 上报\n  - 时间: " + day
                + " 09:00\n    环节: 受理\n    单位: 村委会\n  - 时间: " + day + " 15:00\n    环节: 办结\n结果: 路修平了\n办理人: 村委会\n核实人: 监委会\n满意度: 满意\n";
    }

    private static String fundFields(Random random, String day) {
        int amount = 1000 * (1 + random.nextInt(90));
        return "资金来源:\n  - 来源: 县级财政\n    金额: " + amount + "\n预算: " + amount + "\n合同:\n  承包单位: 测试工程队\n  合同价: " + amount
                + "\n  签订日期: " + day + "\n付款:\n  - 日期: " + day + "\n    收款单位: 测试工程队\n    金额: " + amount / 2 + "\n";
    }

    private static String ledger(Random random, int r) {
        StringBuilder lines = new StringBuilder();
        long balance = 100_000;
        for (int i = 0; i < 10; i++) {
            long fen = 100 + random.nextInt(5_000);
            boolean income = random.nextBoolean() || balance < fen;
            balance += income ? fen : -fen;
            lines.append("  - 日期: 2026-0").append(1 + r % 9).append("-").append(10 + i).append("\n    凭证号: 记-").append(i).append("\n    摘要: ")
                    .append(PROSE, i, i + 12).append("\n    类别: ").append(income ? "其他收入" : "公益支出").append("\n    ")
                    .append(income ? "收入: " : "支出: ").append(fen / 100).append('.').append("%02d".formatted(fen % 100)).append('\n');
        }
        return "标题: 第" + r + "本账\n公开日期: 2026-10-12\n期间: 2026-0" + (1 + r % 9) + "\n核算单位: 账套" + r + "\n上期结余: 1000.00\n本期结余: " + balance / 100 + "."
                + "%02d".formatted(balance % 100) + "\n明细:\n" + lines + "审核:\n  审核单位: 监委会\n  审核日期: 2026-10-10\n  审核意见: 属实\n";
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
