package org.mingdeng.recount;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdeng.site.Site;
import org.mingdeng.site.SiteOptions;

/**
 * Counts the demonstration again, by hand as it were: from the files as they were written to the numbers as they are
 * published, past all that lies between. Only the site is built by the pipeline.
 */
class RecountTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Path CONTENT = Path.of("../content").normalize();

    @TempDir
    static Path folder;

    private static WrittenContent content;
    private static PublishedSite site;

    @BeforeAll
    static void buildTheDemonstration() throws IOException {
        Site.of(SiteOptions.of(CONTENT, folder.resolve("site")).today(TODAY)).build();
        site = new PublishedSite(folder.resolve("site"));
        content = WrittenContent.read(CONTENT, TODAY);
    }

    @Test
    void sharesNoCodeWithThePipeline() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe("belong to the pipeline", RecountTest::isOfThePipeline))
                .check(new ClassFileImporter().importPackages("org.mingdeng.recount"));
    }

    private static boolean isOfThePipeline(JavaClass other) {
        return other.getPackageName().startsWith("org.mingdeng.")
                && !other.getPackageName().equals("org.mingdeng.recount")
                && !Set.of("Site", "SiteOptions", "BuildReport").contains(other.getSimpleName());
    }

    @Test
    void casesAreCountedClosedAndInTime() {
        assertThat(site.placesWith("cases")).hasSize(content.places().size());
        for (String place : site.placesWith("cases")) {
            List<CaseRecount> cases = cases(place);
            List<CaseRecount> accepted = where(cases, CaseRecount::isAccepted);
            List<CaseRecount> closed = where(cases, CaseRecount::isClosed);
            List<CaseRecount> asked =
                    where(cases, one -> one.record().text("满意度", "satisfaction").isPresent());
            Map<String, String> figures = site.figures(place, "cases");
            assertThat(figures)
                    .as(place)
                    .containsEntry("收到", cases.size() + "件")
                    .containsEntry("正在办", where(cases, CaseRecount::isOpen).size() + "件")
                    .containsEntry(
                            "超期",
                            where(cases, one -> one.isOpen() && one.isLate(TODAY))
                                            .size() + "件")
                    .containsEntry(
                            "办结率", rate(where(accepted, CaseRecount::isClosed).size(), accepted.size()))
                    .containsEntry(
                            "按期办结率",
                            rate(where(closed, one -> !one.isLate(TODAY)).size(), closed.size()))
                    .containsEntry(
                            "满意率", rate(where(asked, CaseRecount::isSatisfied).size(), asked.size()));
        }
    }

    @Test
    void casesAreCountedByTypeAndByLevel() {
        for (String place : site.placesWith("cases")) {
            Map<String, String> types = new TreeMap<>();
            Map<String, String> levels = new TreeMap<>();
            List<CaseRecount> closed = where(cases(place), CaseRecount::isClosed);
            for (CaseRecount one : cases(place)) {
                List<CaseRecount> ofType =
                        where(cases(place), other -> other.type().equals(one.type()));
                types.put(
                        one.type(),
                        where(ofType, CaseRecount::isClosed).size() + "/"
                                + where(ofType, CaseRecount::isAccepted).size());
            }
            for (String level : List.of("网格", "村（社区）", "镇（街道）", "县")) {
                levels.put(
                        level,
                        "" + where(closed, one -> one.level().equals(level)).size());
            }
            assertThat(published(place, "cases-by-types", "类型", "办结（件）", "受理（件）"))
                    .as(place)
                    .isEqualTo(types);
            assertThat(published(place, "cases-by-levels", "层级", "办结（件）"))
                    .as(place)
                    .isEqualTo(levels);
        }
    }

    @Test
    void fundsAddUpByYearBySourceAndByPlace() {
        for (String place : site.placesWith("funds")) {
            List<WrittenRecord> funds = content.below(place, "项目资金", "funds");
            Map<String, String> byYear = new TreeMap<>();
            for (WrittenRecord fund : funds) {
                String year = fund.required("公开日期", "published").substring(0, 4);
                List<WrittenRecord> ofYear = funds.stream()
                        .filter(other -> other.required("公开日期", "published").startsWith(year))
                        .toList();
                byYear.put(year, ofYear.size() + "/" + yuan(budget(ofYear)) + "/" + yuan(paid(ofYear)));
            }
            assertThat(published(place, "funds-by-years", "年份", "项目（个）", "预算（元）", "已付（元）"))
                    .as(place)
                    .isEqualTo(byYear);
            assertThat(site.figures(place, "funds")).as(place).containsEntry("项目", funds.size() + "个");
            assertThat(published(place, "funds-by-sources", "来源", "金额（元）"))
                    .as(place)
                    .isEqualTo(bySource(funds));
        }
        assertThat(published("", "funds-by-places", "地方", "预算（元）", "已付（元）"))
                .isEqualTo(Map.of("萤火镇", budgetAndPaid(content, "yinghuo"), "纸鸢镇", budgetAndPaid(content, "zhiyuan")));
    }

    private static String budgetAndPaid(WrittenContent written, String place) {
        List<WrittenRecord> funds = written.below(place, "项目资金", "funds");
        return yuan(budget(funds)) + "/" + yuan(paid(funds));
    }

    private static BigDecimal budget(List<WrittenRecord> funds) {
        return WrittenRecord.sum(
                funds, fund -> fund.number("预算", "budget").orElseGet(() -> amounts(fund, "资金来源", "sources")));
    }

    private static BigDecimal paid(List<WrittenRecord> funds) {
        return WrittenRecord.sum(funds, fund -> amounts(fund, "付款", "payments"));
    }

    private static BigDecimal amounts(WrittenRecord fund, String... table) {
        return WrittenRecord.sum(fund.rows(table), row -> row.numberOrZero("金额", "amount"));
    }

    private static Map<String, String> bySource(List<WrittenRecord> funds) {
        Map<String, String> chinese =
                Map.of("central government", "中央财政", "county", "县级财政", "town", "镇级财政", "collective", "集体自筹");
        Map<String, BigDecimal> sums = new TreeMap<>();
        funds.stream().flatMap(fund -> fund.rows("资金来源", "sources").stream()).forEach(row -> {
            String source = row.required("来源", "from");
            sums.merge(chinese.getOrDefault(source, source), row.numberOrZero("金额", "amount"), BigDecimal::add);
        });
        return sums.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, sum -> yuan(sum.getValue())));
    }

    @Test
    void ledgersAddUpLineByLine() {
        BigDecimal lines = BigDecimal.ZERO;
        for (String place : content.grassroots("")) {
            Map<String, String> recounted = new TreeMap<>();
            for (WrittenRecord ledger : content.below(place, "财务收支", "ledgers")) {
                List<WrittenRecord> entries = new ArrayList<>(ledger.rows("明细", "entries"));
                entries.addAll(ledger.rows("明细表", "table"));
                BigDecimal income = WrittenRecord.sum(entries, row -> row.numberOrZero("收入", "income"));
                BigDecimal expense = WrittenRecord.sum(entries, row -> row.numberOrZero("支出", "expense"));
                BigDecimal closing =
                        ledger.numberOrZero("上期结余", "opening").add(income).subtract(expense);
                recounted.put(
                        ledger.required("期间", "period"), yuan(income) + "/" + yuan(expense) + "/" + yuan(closing));
                lines = lines.add(BigDecimal.valueOf(entries.size()));
            }
            assertThat(published(place, "ledgers", "期间", "收入合计（元）", "支出合计（元）", "本期结余（元）"))
                    .as(place)
                    .isEqualTo(recounted);
        }
        assertThat(lines).isGreaterThan(BigDecimal.valueOf(400));
    }

    @Test
    void mediationsAreCountedByType() {
        Map<String, String> types = Map.of(
                "合同", "合同债务", "土地", "土地山林水利", "水利", "土地山林水利", "用水", "土地山林水利", "欠薪", "劳动报酬", "赔偿", "损害赔偿", "damages",
                "损害赔偿");
        for (String place : site.placesWith("mediations")) {
            Map<String, int[]> counts = new TreeMap<>();
            for (WrittenRecord mediation : content.below(place, "矛盾调解", "mediations")) {
                String type = mediation.required("类型", "type");
                String outcome = mediation.required("调解结果", "outcome");
                int disputes = mediation
                        .number("件数", "disputes")
                        .orElse(BigDecimal.ONE)
                        .intValueExact();
                int[] count = counts.computeIfAbsent(types.getOrDefault(type, type), t -> new int[3]);
                count[0] += disputes;
                count[1] += outcome.equals("办理中") ? 0 : disputes;
                count[2] += Set.of("达成协议", "agreed").contains(outcome) ? disputes : 0;
            }
            Map<String, String> recounted = new TreeMap<>();
            counts.forEach((type, n) -> recounted.put(type, n[0] + "/" + n[1] + "/" + n[2]));
            assertThat(published(place, "mediations-by-types", "类型", "排查（件）", "调处（件）", "成功（件）"))
                    .as(place)
                    .isEqualTo(recounted);
        }
    }

    @Test
    void leadersAreCountedOnceInEachPlace() {
        for (String place : site.placesWith("rosters")) {
            int members = 0;
            int ages = 0;
            int aged = 0;
            int schooled = 0;
            int college = 0;
            int cross = 0;
            int heads = 0;
            List<String> villages = content.grassroots(place);
            for (String village : villages) {
                List<WrittenRecord> party =
                        body(village, "党组织", "党支部", "党总支", "村党支部", "村党总支", "社区党委", "party organisation");
                List<WrittenRecord> committee = body(village, "村委会", "村民委员会", "居委会", "villagers committee");
                Set<String> names = names(party);
                Set<String> both = names(committee);
                both.retainAll(names);
                names.addAll(names(committee));
                members += names.size();
                cross += both.size();
                heads += name(party.get(0)).equals(name(committee.get(0))) ? 1 : 0;
                for (WrittenRecord member : party) {
                    Optional<BigDecimal> born = member.number("出生年份", "birthYear");
                    aged += born.isPresent() ? 1 : 0;
                    ages += born.map(year -> TODAY.getYear() - year.intValueExact())
                            .orElse(0);
                    Optional<String> education = member.text("学历", "education");
                    schooled += education.isPresent() ? 1 : 0;
                    college += education
                                    .filter(Set.of("大专", "本科", "college", "university")::contains)
                                    .isPresent()
                            ? 1
                            : 0;
                }
            }
            Map<String, String> figures = site.figures(place, "rosters");
            assertThat(figures)
                    .as(place)
                    .containsEntry("班子成员", members + "人")
                    .containsEntry("书记主任一肩挑", rate(heads, villages.size()))
                    .containsEntry("交叉任职", rate(cross, members));
            if (aged >= 3) {
                assertThat(figures)
                        .as(place)
                        .containsEntry("平均年龄", Math.round((double) ages / aged) + "岁")
                        .containsEntry("大专以上占比", rate(college, schooled));
            } else {
                assertThat(figures).as(place).doesNotContainKeys("平均年龄", "大专以上占比");
            }
        }
    }

    /** Returns who sits in the bodies of a village whose terms run, the head first. */
    private static List<WrittenRecord> body(String place, String... names) {
        return content.below(place, "班子", "rosters").stream()
                .filter(roster -> Set.of(names).contains(roster.required("机构", "organisation")))
                .filter(roster -> !roster.date("任期止", "termEnd").orElseThrow().isBefore(TODAY))
                .filter(roster -> roster.date("归档日期", "expires")
                        .filter(day -> !day.isAfter(TODAY))
                        .isEmpty())
                .flatMap(roster -> roster.rows("成员", "members").stream())
                .filter(member -> member.date("离任日期", "until")
                        .filter(day -> day.isBefore(TODAY))
                        .isEmpty())
                .toList();
    }

    private static Set<String> names(List<WrittenRecord> members) {
        return members.stream().map(RecountTest::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String name(WrittenRecord member) {
        return member.required("姓名", "name");
    }

    @Test
    void everyNumberThatIsAddedUpOverPlacesIsRight() {
        assertThat(site.placesWith("sums")).containsExactly("", "yinghuo", "zhiyuan");
        for (String place : site.placesWith("sums")) {
            Map<String, String> published = new LinkedHashMap<>();
            for (Map<String, String> row : site.table(place, "sums-by-sums")) {
                published.put(
                        row.get("种类") + " " + row.get("数字").replaceFirst("（.*", ""),
                        SumRecount.told(Integer.parseInt(row.get("记录（条）")), new BigDecimal(row.get("合计"))));
            }
            assertThat(published).as(place).isEqualTo(SumRecount.of(content, place, TODAY));
        }
    }

    @Test
    void everyNumberOfEachPlaceIsRight() {
        for (String place : site.placesWith("sums")) {
            for (String child : content.children(place)) {
                Map<String, String> published = new LinkedHashMap<>();
                for (Map<String, String> row : site.table(place, "sums-by-places")) {
                    if (row.get("地方").equals(content.name(child))) {
                        published.put(
                                row.get("种类") + " " + row.get("数字").replaceFirst("（.*", ""),
                                SumRecount.told(Integer.parseInt(row.get("记录（条）")), new BigDecimal(row.get("合计"))));
                    }
                }
                assertThat(published).as(child).isEqualTo(SumRecount.of(content, child, TODAY));
            }
        }
    }

    @Test
    void villagesThatEarnEnoughAreCounted() {
        BigDecimal threshold = new BigDecimal("150000.00");
        assertThat(site.placesWith("income")).containsExactly("", "yinghuo", "zhiyuan");
        for (String place : site.placesWith("income")) {
            Map<String, String> recounted = new TreeMap<>();
            BigDecimal all = BigDecimal.ZERO;
            int reached = 0;
            int told = 0;
            List<String> villages = content.villages(place);
            for (String village : villages) {
                BigDecimal earned = SumRecount.collectiveIncome(content, village, "2025");
                boolean tells = earned.signum() > 0;
                boolean enough = earned.compareTo(threshold) >= 0;
                told += tells ? 1 : 0;
                reached += enough ? 1 : 0;
                all = all.add(earned);
                recounted.put(content.name(village), tells ? yuan(earned) + (enough ? "/达到" : "/没有达到") : "/没有公开");
            }
            assertThat(published(place, "income-by-places", "村", "集体收入（元）", "达到标准"))
                    .as(place)
                    .isEqualTo(recounted);
            assertThat(published(place, "income-by-years", "年份", "集体收入（元）"))
                    .as(place)
                    .containsEntry("2025", yuan(all));
            assertThat(site.figures(place, "income"))
                    .as(place)
                    .containsEntry("最近一年", "2025年")
                    .containsEntry("达到标准的村", rate(reached, villages.size()))
                    .containsEntry("公开了收入的村", rate(told, villages.size()));
        }
    }

    @Test
    void villagesWithoutAKindAreNamed() {
        Map<String, Set<String>> kinds = Map.of(
                "办件",
                Set.of("办件", "cases"),
                "财务收支",
                Set.of("财务收支", "ledgers"),
                "项目资金",
                Set.of("项目资金", "funds"),
                "矛盾调解",
                Set.of("矛盾调解", "mediations"),
                "集体经济",
                Set.of("集体经济", "economy"),
                "公共收益",
                Set.of("公共收益", "estate-income"),
                "积分",
                Set.of("积分", "points"));
        for (String place : site.placesWith("coverage")) {
            Map<String, String> published = published(place, "coverage-by-kinds", "种类", "还没有公开的村（社区）");
            kinds.forEach((kind, folders) -> {
                List<String> all = content.grassroots(place);
                List<String> missing = all.stream()
                        .filter(one -> content.below(one, folders.toArray(new String[0]))
                                .isEmpty())
                        .toList();
                if (missing.size() == all.size()) {
                    assertThat(published).as(place).doesNotContainKey(kind);
                } else {
                    assertThat(published.getOrDefault(kind, "?").split("、", -1))
                            .as(place + " " + kind)
                            .containsExactlyInAnyOrder(
                                    missing.isEmpty()
                                            ? new String[] {""}
                                            : missing.stream()
                                                    .map(content::name)
                                                    .toArray(String[]::new));
                }
            });
        }
    }

    /** The comparisons do not hold by chance: a fen, or a household, that is written differently breaks them. */
    @Test
    void aNumberThatIsOffIsSeen() throws IOException {
        Path copy = folder.resolve("copy");
        try (Stream<Path> files = Files.walk(CONTENT.resolve("yinghuo"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(CONTENT.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        change(copy.resolve("yinghuo/tingdao/项目资金/canal-lining.yaml"), "92400.00", "92400.01");
        change(copy.resolve("yinghuo/mailang/集体经济/cattle.yaml"), "受益户数: 505", "受益户数: 506");

        WrittenContent changed = WrittenContent.read(copy, TODAY);

        assertThat(budgetAndPaid(changed, "yinghuo")).isNotEqualTo(budgetAndPaid(content, "yinghuo"));
        assertThat(SumRecount.of(changed, "yinghuo", TODAY))
                .isNotEqualTo(SumRecount.of(content, "yinghuo", TODAY))
                .containsEntry("集体经济 受益户数", "1 × 506.00");
    }

    private static void change(Path file, String written, String other) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(written);
        Files.writeString(file, text.replace(written, other));
    }

    private static List<CaseRecount> cases(String place) {
        return content.below(place, "办件", "cases").stream().map(CaseRecount::of).toList();
    }

    private static <T> List<T> where(List<T> all, Predicate<T> condition) {
        return all.stream().filter(condition).toList();
    }

    /** Returns the columns of a published table behind its first, joined, by the first. */
    private static Map<String, String> published(String place, String table, String head, String... columns) {
        Map<String, String> rows = new TreeMap<>();
        for (Map<String, String> row : site.table(place, table)) {
            rows.put(row.get(head), List.of(columns).stream().map(row::get).collect(Collectors.joining("/")));
        }
        return rows;
    }

    private static String yuan(BigDecimal amount) {
        return amount.setScale(2).toPlainString();
    }

    /** Returns a rate as pages print it. */
    private static String rate(int part, int whole) {
        return whole == 0
                ? "暂无"
                : part + "/" + whole + " = "
                        + new BigDecimal(100 * part).divide(new BigDecimal(whole), 1, java.math.RoundingMode.HALF_UP)
                        + "%";
    }
}
