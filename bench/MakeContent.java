import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Makes content of any size, the same for the same arguments: {@code java bench/MakeContent.java FORMAT RECORDS DIR}.
 *
 * <p>{@code mingdeng}, {@code hugo}, {@code zola}, {@code eleventy} and {@code jbake} give the same articles in the form of
 * each generator: Markdown of about 1.5 KB with a heading, prose, a list and a table, a title, a day, a summary and two of
 * the ten topics of its village. {@code records} gives what Mingdeng is for: cases, notices, funds and ledgers in turn.
 * A hundred records make a village, ten villages a town.
 */
final class MakeContent {

    private static final int RECORDS_PER_VILLAGE = 100;
    private static final int VILLAGES_PER_TOWN = 10;
    private static final String PROSE = "村民反映渠道边的路下雨积水，村委会派人到现场看过，和两户人家商量后决定先清沟、再垫砂石，费用从集体账上出，明细附在后面。";
    private static final String[] TOPICS = {"道路", "水利", "低保", "集体账", "网格", "土地", "党务", "环境", "养老", "调解"};

    private MakeContent() {}

    public static void main(String[] args) throws IOException {
        String format = args[0];
        int records = Integer.parseInt(args[1]);
        Path root = Path.of(args[2]);
        boolean isOurs = format.equals("mingdeng") || format.equals("records");
        if (isOurs) {
            write(root.resolve("site.yaml"), settings(format));
            write(root.resolve("place.yaml"), "名称: 测试县\n类别: 县\n");
        }
        int villages = Math.max(1, records / RECORDS_PER_VILLAGE);
        for (int v = 0; v < villages; v++) {
            Path town = root.resolve("town" + v / VILLAGES_PER_TOWN);
            Path village = town.resolve("village" + v);
            if (isOurs) {
                write(town.resolve("place.yaml"), "名称: 测试" + v / VILLAGES_PER_TOWN + "镇\n类别: 镇\n");
                write(
                        village.resolve("place.yaml"),
                        "名称: 测试" + v + "村\n类别: 村\n户数: 100\n监督电话:\n  - 名称: 监委会\n    电话: 0999-5550102\n");
            } else {
                section(format, town, "测试" + v / VILLAGES_PER_TOWN + "镇");
                section(format, village, "测试" + v + "村");
            }
            for (int r = 0; r < Math.min(records, RECORDS_PER_VILLAGE); r++) {
                if (format.equals("records")) {
                    record(village, v, r);
                } else {
                    article(format, village, v, r);
                }
            }
        }
    }

    private static String settings(String format) {
        String settings = "标题: 测试县公开\n网址: https://bench.example\n";
        return format.equals("records") ? settings : settings + "每页条数: 20\n不生成: 打印页、公开栏、数据、年份、公开目录、日历、大屏、搜索、离线包、PDF\n";
    }

    /** The list of a folder's articles, where a generator wants a file for it. */
    private static void section(String format, Path folder, String title) throws IOException {
        switch (format) {
            case "hugo" -> write(folder.resolve("_index.md"), "---\ntitle: " + title + "\n---\n");
            case "zola" -> write(
                    folder.resolve("_index.md"),
                    "+++\ntitle = \"" + title
                            + "\"\nsort_by = \"date\"\npaginate_by = 20\ntemplate = \"section.html\"\ngenerate_feeds = true\n+++\n");
            default -> Files.createDirectories(folder);
        }
    }

    private static void article(String format, Path village, int v, int r) throws IOException {
        Random random = new Random(v * 1000L + r);
        String title = "第" + r + "件：" + PROSE.substring(random.nextInt(10), 20 + random.nextInt(20));
        String day = "2026-%02d-%02d".formatted(1 + random.nextInt(10), 1 + random.nextInt(28));
        String summary = PROSE.substring(0, 30);
        String one = TOPICS[random.nextInt(5)];
        String other = TOPICS[5 + random.nextInt(5)];
        String body = body(random);
        String tag = "village" + v + "-"; // tags of other generators are of the whole site, topics are of a village
        switch (format) {
            case "mingdeng" -> write(
                    village.resolve("事项公开/a" + r + ".md"),
                    "---\n标题: " + title + "\n公开日期: " + day + "\n摘要: " + summary + "\n公开事项: V05\n关键词:\n  - " + one + "\n  - " + other
                            + "\n---\n\n" + body);
            case "hugo" -> write(
                    village.resolve("a" + r + ".md"),
                    "---\ntitle: \"" + title + "\"\ndate: " + day + "\ndescription: \"" + summary + "\"\ntags: [\"" + tag + one + "\", \"" + tag
                            + other + "\"]\n---\n\n" + body);
            case "zola" -> write(
                    village.resolve("a" + r + ".md"),
                    "+++\ntitle = \"" + title + "\"\ndate = " + day + "\ndescription = \"" + summary + "\"\n[taxonomies]\ntags = [\"" + tag + one
                            + "\", \"" + tag + other + "\"]\n+++\n\n" + body);
            case "eleventy" -> write(
                    village.resolve("a" + r + ".md"),
                    "---\ntitle: \"" + title + "\"\ndate: " + day + "\ndescription: \"" + summary + "\"\nvillage: village" + v
                            + "\nlayout: single.njk\ntags: [\"" + tag + one + "\", \"" + tag + other + "\"]\n---\n\n" + body);
            case "jbake" -> write(
                    village.resolve("a" + r + ".md"),
                    "title=" + title + "\ndate=" + day + "\ntype=post\nstatus=published\nsummary=" + summary + "\ntags=" + tag + one + "," + tag
                            + other + "\n~~~~~~\n\n" + body);
            default -> throw new IllegalArgumentException("no format " + format);
        }
    }

    private static String body(Random random) {
        StringBuilder body = new StringBuilder("## 事情经过\n\n");
        for (int i = 0; i < 2; i++) {
            body.append(PROSE).append("**重点：**已经办完。").append(PROSE, random.nextInt(20), 40 + random.nextInt(20)).append("\n\n");
        }
        body.append("- 先清沟\n- 再垫砂石\n- *最后*验收\n\n## 花了多少钱\n\n| 项目 | 金额 |\n|---|---:|\n");
        for (int i = 0; i < 3; i++) {
            body.append("| 材料").append(i).append(" | ").append(100 + random.nextInt(900)).append(".00 |\n");
        }
        return body.append('\n').append(PROSE, 0, 30 + random.nextInt(30)).append("见[说明](https://bench.example/about)。\n").toString();
    }

    private static void record(Path village, int v, int r) throws IOException {
        Random random = new Random(v * 1000L + r);
        String day = "2026-%02d-%02d".formatted(1 + random.nextInt(10), 1 + random.nextInt(28));
        String head = "标题: 第" + r + "件：" + PROSE.substring(random.nextInt(10), 20 + random.nextInt(20)) + "\n公开日期: " + day + "\n摘要: "
                + PROSE.substring(0, 30) + "\n关键词: " + TOPICS[r % TOPICS.length] + "\n";
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
