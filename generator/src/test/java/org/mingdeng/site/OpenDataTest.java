package org.mingdeng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdeng.OfficialSchemas;
import org.mingdeng.record.RecordKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The data files of the golden sites and of the demonstration, held to the schemas of the standards and to each other.
 * The sites {@code village} and {@code demonstration} have a prefix for contracts.
 */
class OpenDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Paths of version 2.0 of Data Package: below the descriptor's folder. */
    private static final String PATH = "(?![./~])(?!file:)(?!.*/\\.\\./)(?!.*://)[^\\\\]+";

    @TempDir
    private static Path temp;

    private static final List<BuiltSite> SITES = new ArrayList<>();

    /** A site and the content that it was made of. */
    private record BuiltSite(String name, Path content, Map<String, byte[]> files) {

        byte[] file(String route) {
            byte[] bytes = files.get(route);
            return Objects.requireNonNull(bytes, () -> name + " has no " + route);
        }

        String text(String route) {
            return new String(file(route), StandardCharsets.UTF_8);
        }

        JsonNode json(String route) {
            return JSON.readTree(file(route));
        }
    }

    @BeforeAll
    static void buildSites() throws IOException {
        Path village = copy(SiteFixture.content("village"), "village");
        append(village, "许可: CC BY 4.0\nOCID前缀: ocds-a1b2c3\n");
        plantPrivateNumbers(village);
        Path demonstration = copy(Path.of("../content"), "demonstration");
        append(demonstration, "OCID前缀: ocds-a1b2c3\n");
        SITES.add(build(village, "village"));
        SITES.add(build(copy(SiteFixture.content("county"), "county"), "county"));
        SITES.add(build(demonstration, "demonstration"));
        SITES.add(build(copy(SiteFixture.content("forms"), "forms"), "forms"));
    }

    private static BuiltSite village() {
        return SITES.get(0);
    }

    private static BuiltSite forms() {
        return SITES.get(SITES.size() - 1);
    }

    private static Path copy(Path content, String name) throws IOException {
        Path copy = temp.resolve(name);
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file :
                    files.filter(f -> !f.startsWith(content.resolve("target"))).toList()) {
                Path to = copy.resolve(content.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return copy;
    }

    private static void append(Path content, String settings) throws IOException {
        Path file = content.resolve("site.yaml");
        Files.writeString(file, Files.readString(file).stripTrailing() + "\n" + settings);
    }

    private static void plantPrivateNumbers(Path content) throws IOException {
        Path lamp = content.resolve("办件/lamp.yaml");
        Files.writeString(lamp, Files.readString(lamp) + "反映人身份证号: 990101198001010014\n");
        Path canal = content.resolve("项目资金/canal.yaml");
        String voucher = "    凭证号: 记-08-001\n";
        Files.writeString(canal, Files.readString(canal).replace(voucher, voucher + "    收款账号: 6299990000000000012\n"));
    }

    private static BuiltSite build(Path content, String name) throws IOException {
        Path output = temp.resolve("site-" + name);
        BuildReport report = Site.of(SiteFixture.options(content, output)).build();
        assertThat(report.isPublished()).as(report.diagnostics().toString()).isTrue();
        return new BuiltSite(name, content, SiteFixture.files(output));
    }

    /** A JSON file of a site. */
    private record Document(BuiltSite site, String route, JsonNode json) {

        static Document of(BuiltSite site, String route) {
            return new Document(site, route, site.json(route));
        }

        String resolve(String path) {
            return Path.of("/" + route)
                    .resolveSibling(path)
                    .normalize()
                    .toString()
                    .substring(1);
        }

        @Override
        public String toString() {
            return site.name + ": " + route;
        }
    }

    /** All JSON files of a name. */
    private static List<Document> documents(String name) {
        List<Document> documents = SITES.stream()
                .flatMap(site -> site.files.keySet().stream()
                        .filter(route -> route.equals(name) || route.endsWith("/" + name))
                        .map(route -> Document.of(site, route)))
                .toList();
        assertThat(documents).isNotEmpty();
        return documents;
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Test
    void everyRecordHasADataFileThatKeepsToTheSchemaItNames() {
        String link = "<link rel=\"alternate\" type=\"application/json\"";
        for (BuiltSite site : SITES) {
            List<String> pages = site.files.keySet().stream()
                    .filter(route -> route.endsWith(".html") && !route.endsWith("/print.html"))
                    .filter(route -> site.text(route).contains(link))
                    .toList();
            assertThat(pages).as(site.name).isNotEmpty();
            for (String page : pages) {
                Document record = Document.of(site, page.replaceFirst("html$", "json"));
                String schema = record.resolve(record.json.path("$schema").asString());
                assertThat(OfficialSchemas.of(site.json(schema), record.json))
                        .as(record.toString())
                        .isEmpty();
                String address =
                        URI.create(record.json.path("address").asString()).getPath();
                assertThat("/" + address).endsWith("/" + page);
            }
        }
    }

    @Test
    void everyKindHasASchemaThatSaysWhatItsRecordsMayHold() {
        JsonNode lease = forms().json("leases/东塘.json");
        JsonNode schema = forms().json("schemas/leases.schema.json");
        JsonNode facts = schema.path("properties").path("facts").path("properties");

        assertThat(facts.path("lessee").path("title").asString()).isEqualTo("承租单位");
        assertThat(facts.path("annualRent").path("description").asString()).startsWith("每年多少元");
        assertThat(facts.path("annualRent")
                        .path("properties")
                        .path("value")
                        .path("type")
                        .asString())
                .isEqualTo("number");
        assertThat(OfficialSchemas.of(schema, lease)).isEmpty();
        for (String wrong : List.of(
                "{'facts': {'colour': {'label': '颜色', 'value': '蓝'}}}",
                "{'facts': {'annualRent': {'label': '年租金', 'value': '一万元'}}}",
                "{'facts': {'category': {'label': '资源类别', 'value': '不在单子里'}}}",
                "{'tables': [{'name': 'payments', 'title': '收租', 'columns': [], 'rows': [{'colour': '蓝'}]}]}",
                "{'tables': [{'name': 'colours', 'title': '颜色', 'columns': [], 'rows': []}]}")) {
            ObjectNode changed = ((ObjectNode) lease).deepCopy();
            changed.setAll((ObjectNode) JSON.readTree(wrong.replace('\'', '"')));
            assertThat(OfficialSchemas.of(schema, changed)).as(wrong).isNotEmpty();
        }
    }

    @Test
    void factsOfFormsAreTheFieldsWithTheirEnglishNames() {
        JsonNode facts = forms().json("decisions/二组道路.json").path("facts");

        assertThat(facts.propertyNames())
                .contains("matter", "origin", "amount", "result", "item", "noticeFrom", "objectionsTo");
        assertThat(facts.path("amount").path("value").decimalValue()).isEqualByComparingTo("316000");
    }

    @Test
    void factsHaveNamesThatProgramsCanUse() {
        for (BuiltSite site : SITES) {
            site.files.keySet().stream()
                    .filter(route -> route.endsWith(".json"))
                    .flatMap(route -> site.json(route).path("facts").properties().stream())
                    .forEach(fact -> assertThat(fact.getKey()).matches("[a-z][A-Za-z0-9]*[A-Za-z]"));
        }
    }

    @Test
    void dataPackagesKeepToTheProfileAndToTheFiles() throws Exception {
        for (Document document : documents("datapackage.json")) {
            JsonNode json = document.json;
            assertThat(OfficialSchemas.ofDataPackage(json))
                    .as(document.toString())
                    .isEmpty();
            assertThat(json.path("$schema").asString())
                    .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
            assertThat(json.path("name").asString()).matches("[a-z0-9._-]+");
            Set<String> names = new HashSet<>();
            for (JsonNode resource : json.path("resources")) {
                assertThat(names.add(resource.path("name").asString()))
                        .as(resource.toString())
                        .isTrue();
                assertThat(resource.path("name").asString()).matches("[a-z0-9._-]+");
                assertThat(resource.path("path").asString()).matches(PATH);
                checkResource(document, resource);
            }
        }
    }

    private static void checkResource(Document document, JsonNode resource) throws Exception {
        byte[] file = document.site.file(document.resolve(resource.path("path").asString()));
        if (resource.has("hash")) {
            assertThat(resource.path("bytes").asInt()).isEqualTo(file.length);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
            assertThat(resource.path("hash").asString())
                    .isEqualTo("sha256:" + HexFormat.of().formatHex(hash));
        }
        if (resource.path("format").asString().equals("csv")) {
            assertThat(OfficialSchemas.ofTableSchema(resource.path("schema"))).isEmpty();
            checkCells(
                    document + " " + resource.path("path"),
                    resource.path("schema").path("fields"),
                    file);
        }
    }

    /** Reads a table as a reader of Table Schema does: heads by name, cells by type. */
    private static void checkCells(String where, JsonNode fields, byte[] file) {
        List<List<String>> rows = CsvFixture.rows(file);
        assertThat(rows.get(0))
                .as(where)
                .isEqualTo(items(fields)
                        .map(field -> field.path("name").asString())
                        .toList());
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 0; i < row.size(); i++) {
                checkCell(where, fields.get(i), row.get(i));
            }
        }
    }

    private static void checkCell(String where, JsonNode field, String cell) {
        boolean isRequired = field.path("constraints").path("required").asBoolean(false);
        if (cell.isEmpty()) {
            assertThat(isRequired).as(where + " " + field + " is empty").isFalse();
            return;
        }
        String form = switch (field.path("type").asString()) {
            case "integer" -> "-?\\d+";
            case "number" -> field.has("bareNumber") ? "-?\\d+(\\.\\d+)?%" : "-?\\d+(\\.\\d+)?";
            case "date" -> "\\d{4}-\\d\\d-\\d\\d";
            case "boolean" ->
                field.path("trueValues").get(0).asString() + "|"
                        + field.path("falseValues").get(0).asString();
            default -> "(?s).*";
        };
        assertThat(cell).as(where + " " + field).matches(form);
        if (field.path("type").asString().equals("date")) {
            assertThat(LocalDate.parse(cell)).isNotNull();
        }
    }

    @Test
    void everyTableIsInThePackageOfItsPlaceAndEachPackageIsFoundFromTheRoot() {
        for (BuiltSite site : SITES) {
            Set<String> reached = new HashSet<>();
            follow(Document.of(site, "datapackage.json"), reached);
            Set<String> written = site.files.keySet().stream()
                    .filter(route -> route.endsWith(".csv") || route.endsWith("datapackage.json"))
                    .collect(Collectors.toSet());
            assertThat(reached).as(site.name).isEqualTo(written);
        }
    }

    private static void follow(Document document, Set<String> reached) {
        reached.add(document.route);
        for (JsonNode resource : document.json.path("resources")) {
            String route = document.resolve(resource.path("path").asString());
            if (route.endsWith("datapackage.json")) {
                follow(Document.of(document.site, route), reached);
            } else if (route.endsWith(".csv")) {
                reached.add(route);
            }
        }
    }

    @Test
    void metadataOfTablesDescribesEachColumn() {
        for (Document document : documents("csv-metadata.json")) {
            assertThat(document.json.path("@context").asString()).isEqualTo("http://www.w3.org/ns/csvw");
            assertThat(document.json.path("dc:modified").asString()).isEqualTo("2026-11-24");
            assertThat(document.json.path("tables")).isNotEmpty();
            for (JsonNode table : document.json.path("tables")) {
                String route = document.resolve(table.path("url").asString());
                JsonNode columns = table.path("tableSchema").path("columns");
                List<String> heads = items(columns)
                        .map(column -> column.path("titles").get(0).asString())
                        .toList();
                assertThat(heads)
                        .isEqualTo(CsvFixture.rows(document.site.file(route)).get(0));
                List<String> names = items(columns)
                        .map(column -> column.path("name").asString())
                        .toList();
                assertThat(names).doesNotHaveDuplicates().allMatch(column -> column.matches("[a-z][A-Za-z0-9]*"));
                assertThat(items(columns).map(column -> column.path("datatype").asString()))
                        .isSubsetOf("string", "date", "integer", "decimal");
            }
        }
    }

    @Test
    void peopleKeepToPopolo() {
        Map<String, String> types = Map.of(
                "areas", "area",
                "organizations", "organization",
                "persons", "person",
                "posts", "post",
                "memberships", "membership",
                "motions", "motion",
                "vote_events", "vote_event");
        for (Document document : documents("popolo.json")) {
            Set<String> ids = new HashSet<>();
            types.forEach((list, type) -> items(document.json.path(list)).forEach(thing -> {
                assertThat(OfficialSchemas.ofPopolo(type, thing))
                        .as(document + " " + thing)
                        .isEmpty();
                assertThat(ids.add(thing.path("id").asString()))
                        .as(thing.toString())
                        .isTrue();
                assertThat(thing.has("birth_date") || thing.has("gender")).isFalse();
            }));
            for (JsonNode membership : document.json.path("memberships")) {
                assertThat(ids)
                        .contains(
                                membership.path("person_id").asString(),
                                membership.path("organization_id").asString(),
                                membership.path("post_id").asString());
            }
            items(document.json.path("posts"))
                    .forEach(post -> assertThat(ids)
                            .contains(post.path("organization_id").asString()));
            items(document.json.path("motions"))
                    .forEach(motion -> assertThat(ids)
                            .contains(motion.path("organization_id").asString()));
            for (JsonNode vote : document.json.path("vote_events")) {
                assertThat(ids)
                        .contains(
                                vote.path("motion_id").asString(),
                                vote.path("organization_id").asString());
            }
        }
    }

    @Test
    void votesAreThoseOfThePagesOfDecisions() {
        List<Document> withMotions = documents("popolo.json").stream()
                .filter(document -> document.json.has("motions"))
                .toList();
        assertThat(withMotions).hasSizeGreaterThan(2);
        for (Document document : withMotions) {
            for (JsonNode motion : document.json.path("motions")) {
                String page = motion.path("id").asString();
                List<Integer> counts = items(document.json.path("vote_events"))
                        .filter(vote -> vote.path("motion_id").asString().equals(page))
                        .flatMap(vote -> items(vote.path("counts")))
                        .map(count -> count.path("value").asInt())
                        .toList();
                assertThat(counts).as(page).isNotEmpty().isEqualTo(votesOnPage(document.site.text(page)));
            }
        }
    }

    /** The votes in favour, against and abstaining of each vote that a page shows, in order. */
    private static List<Integer> votesOnPage(String html) {
        String section = html.replaceFirst("(?s).*id=\"votes\"", "").replaceFirst("(?s)</section>.*", "");
        return Pattern.compile("data-label=\"(?:同意|反对|弃权)\">(\\d+)<")
                .matcher(section)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    @Test
    void motionsTellWhoDecidesOnWhatAndByWhichMajority() {
        JsonNode popolo = forms().json("data/popolo.json");

        JsonNode motion = popolo.path("motions").get(0);
        assertThat(motion.path("text").asString()).isEqualTo("硬化二组道路");
        assertThat(motion.path("organization_id").asString()).isEqualTo("organizations/representatives-assembly");
        assertThat(motion.path("classification").asString()).isEqualTo("村民自治事项");
        assertThat(motion.path("date").asString()).isEqualTo("2026-03-02T00:00:00+08:00");
        assertThat(motion.path("requirement").asString()).isEqualTo("三分之二以上到会，到会人员过半数同意");
        assertThat(motion.path("result").asString()).isEqualTo("pass");
        assertThat(popolo.path("vote_events")).hasSize(2);
        JsonNode resolution = popolo.path("vote_events").get(1);
        assertThat(resolution.path("start_date").asString()).isEqualTo("2026-03-18T00:00:00+08:00");
        assertThat(resolution.path("result").asString()).isEqualTo("pass");
    }

    @Test
    void contractsKeepToTheReleasePackageSchema() {
        for (Document document : documents("ocds.json")) {
            assertThat(OfficialSchemas.ofReleasePackage(document.json))
                    .as(document.toString())
                    .isEmpty();
            assertThat(document.json.path("version").asString()).isEqualTo("1.1");
            assertThat(document.json.path("publishedDate").asString()).isEqualTo("2026-11-24T00:00:00+08:00");
            for (JsonNode release : document.json.path("releases")) {
                assertThat(release.path("ocid").asString()).startsWith("ocds-a1b2c3-");
                Set<String> parties = items(release.path("parties"))
                        .map(party -> party.path("id").asString())
                        .collect(Collectors.toSet());
                assertThat(references(release)).as(release.toString()).isSubsetOf(parties);
                assertThat(release.path("contracts").get(0).path("awardID").asString())
                        .isEqualTo(release.path("awards").get(0).path("id").asString());
            }
        }
    }

    private static List<String> references(JsonNode release) {
        List<JsonNode> organisations = new ArrayList<>();
        organisations.add(release.path("buyer"));
        organisations.add(release.path("tender").path("procuringEntity"));
        release.path("tender").path("tenderers").forEach(organisations::add);
        release.path("awards").get(0).path("suppliers").forEach(organisations::add);
        JsonNode transactions =
                release.path("contracts").get(0).path("implementation").path("transactions");
        transactions.forEach(transaction -> organisations.add(transaction.path("payee")));
        return organisations.stream().map(one -> one.path("id").asString()).toList();
    }

    @Test
    void contractsOfTheVillageAreThoseOfItsRecord() {
        JsonNode release = village().json("data/ocds.json").path("releases").get(0);

        assertThat(release.path("ocid").asString()).isEqualTo("ocds-a1b2c3-funds.canal");
        assertThat(release.path("date").asString()).isEqualTo("2026-08-20T00:00:00+08:00");
        JsonNode contract = release.path("contracts").get(0);
        assertThat(contract.path("value").path("amount").decimalValue()).isEqualByComparingTo("5800");
        assertThat(contract.path("value").path("currency").asString()).isEqualTo("CNY");
        JsonNode payment = contract.path("implementation").path("transactions").get(0);
        assertThat(payment.path("value").path("amount").decimalValue()).isEqualByComparingTo("3000");
        assertThat(payment.path("payee").path("name").asString()).isEqualTo("试灯县清渠有限公司");
    }

    @Test
    void casesHaveTheFieldsOfGeoReportAndNoReporter() {
        Set<String> required = Set.of("service_request_id", "status", "service_code", "requested_datetime");
        Set<String> allowed = Set.of(
                "service_request_id",
                "status",
                "status_notes",
                "service_name",
                "service_code",
                "description",
                "agency_responsible",
                "requested_datetime",
                "updated_datetime",
                "expected_datetime",
                "address");
        Pattern moment = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+08:00");
        for (Document document : documents("requests.json")) {
            Set<String> codes = items(document.site.json(document.resolve("services.json")))
                    .map(service -> service.path("service_code").asString())
                    .collect(Collectors.toSet());
            for (JsonNode request : document.json) {
                Set<String> fields =
                        request.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
                assertThat(fields).containsAll(required);
                assertThat(allowed).containsAll(fields);
                assertThat(request.path("status").asString()).isIn("open", "closed");
                assertThat(codes).contains(request.path("service_code").asString());
                fields.stream()
                        .filter(field -> field.endsWith("_datetime"))
                        .forEach(field ->
                                assertThat(request.path(field).asString()).matches(moment));
            }
        }
        assertThat(village().json("data/open311/requests.json").toString()).doesNotContain("欧阳");
    }

    @Test
    void withoutAPrefixThereAreNoContractsAndWithoutDataThereIsNothing() throws IOException {
        Path content = copy(SiteFixture.content("village"), "plain");
        Set<String> plain = build(content, "plain").files.keySet();
        assertThat(plain).contains("datapackage.json", "data/popolo.json").doesNotContain("data/ocds.json");

        Files.writeString(content.resolve("site.yaml"), "标题: 试灯村公开\n不生成: 记录数据\n");
        Set<String> withoutRecords = build(content, "without-records").files.keySet();
        assertThat(withoutRecords).contains("datapackage.json").doesNotContain("funds/canal.json");
        assertThat(withoutRecords).noneMatch(route -> route.startsWith("schemas/"));

        Files.writeString(content.resolve("site.yaml"), "标题: 试灯村公开\n不生成: 数据\n");
        assertThat(build(content, "without-data").files.keySet())
                .filteredOn(route -> !route.endsWith("feed.json"))
                .noneMatch(route -> route.endsWith(".json") || route.endsWith(".csv"));
    }

    @Test
    void noExportHoldsAPrivateValue() throws IOException {
        for (BuiltSite site : SITES) {
            // the few names of that site stand in posts, elections and grids too
            Set<String> values = site.name.equals("forms") ? Set.of() : privateValues(site.content);
            for (String route : site.files.keySet()) {
                if (route.matches(".*\\.(json|csv|xml)")) {
                    String text = site.text(route);
                    assertThat(values).as(site.name + " " + route).noneMatch(text::contains);
                    assertThat(text).as(site.name + " " + route).doesNotContainPattern(PRIVATE_NUMBER);
                }
            }
        }
        assertThat(privateValues(village().content))
                .contains("欧阳灯小娜", "13800138000", "990101198001010014", "6299990000000000012");
    }

    /** ID numbers, mobile telephones and cards; hashes and amounts have letters or points beside their digits. */
    private static final Pattern PRIVATE_NUMBER = Pattern.compile("(?<![\\w.-])(?:[1-9]\\d{5}(?:19|20)\\d{9}[\\dXx]"
            + "|1[3-9]\\d{9}|(?:62|4\\d|5[1-5])\\d{13,17})(?![\\w.-])");

    /**
     * What stands in the content under the names of private fields, unless the clerk has masked it already; without the
     * names of those who also hold office, which anyone may know.
     */
    private static Set<String> privateValues(Path content) throws IOException {
        Set<String> values = new HashSet<>();
        for (RecordKind kind : RecordKind.values()) {
            List<String> names = hiddenFields(kind, "居民姓名");
            List<String> numbers = hiddenFields(kind, "个人号码");
            Pattern line = Pattern.compile("(?m)^[ -]*(?:(?:" + String.join("|", names) + ")[:：] *([^*\\n]+?)|(?:"
                    + String.join("|", numbers) + ")[:：] *([\\d -]{6,}[Xx]?)) *$");
            for (Path file : filesOf(kind, content)) {
                if (file.toString().endsWith(".csv")) {
                    addCells(file, names, values);
                } else {
                    Matcher matcher = line.matcher(Files.readString(file));
                    while (matcher.find()) {
                        values.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
                    }
                }
            }
        }
        values.removeAll(officeHolders(content));
        return values;
    }

    private static Set<String> officeHolders(Path content) throws IOException {
        Set<String> names = new HashSet<>();
        Pattern name = Pattern.compile("(?m)^[ -]*(?:姓名|name)[:：] *(\\S+) *$");
        for (Path roster : filesOf(RecordKind.ROSTER, content)) {
            name.matcher(Files.readString(roster)).results().forEach(found -> names.add(found.group(1)));
        }
        return names;
    }

    private static List<Path> filesOf(RecordKind kind, Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|md|csv)"))
                    .filter(file -> kind.folderNames().stream()
                            .anyMatch(folder -> file.resolve("..").normalize().endsWith(folder)))
                    .toList();
        }
    }

    private static void addCells(Path file, List<String> names, Set<String> values) throws IOException {
        List<List<String>> rows = CsvFixture.rows(Files.readAllBytes(file));
        List<String> heads = rows.get(0);
        for (int i = 0; i < heads.size(); i++) {
            if (names.contains(heads.get(i))) {
                int column = i;
                rows.stream()
                        .skip(1)
                        .filter(row -> row.size() > column)
                        .map(row -> row.get(column))
                        .filter(cell -> !cell.isBlank() && !cell.contains("*"))
                        .forEach(values::add);
            }
        }
    }

    /** Both names of the fields of a kind that the field reference says are hidden, of one of their types. */
    private static List<String> hiddenFields(RecordKind kind, String type) throws IOException {
        String reference = Files.readString(Path.of("../docs/fields.md"));
        int start = reference.indexOf(
                "\n## " + kind.label().chinese() + " · " + kind.label().english() + "\n");
        int end = reference.indexOf("\n## ", start + 1);
        Pattern row = Pattern.compile("\\| (\\S+) \\| `(\\w+)` \\|.*" + type + "（公开时隐去）.*");
        return reference
                .substring(start, end < 0 ? reference.length() : end)
                .lines()
                .map(row::matcher)
                .filter(Matcher::matches)
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .distinct()
                .toList();
    }

    @Test
    void schemasFindWhatIsWrong() {
        String release = "{\"uri\":\"urn:x:1\",\"version\":\"1.1\",\"publishedDate\":\"2026-11-24T00:00:00+08:00\","
                + "\"publisher\":{\"name\":\"a\"},\"releases\":[{\"ocid\":\"ocds-a1b2c3-1\",\"tag\":[\"tender\"]}]}";
        assertThat(OfficialSchemas.ofReleasePackage(JSON.readTree(release)))
                .anyMatch(message -> message.contains("initiationType"));
        String membership = "{\"contact_details\":[{\"type\":\"voice\"}]}";
        assertThat(OfficialSchemas.ofPopolo("membership", JSON.readTree(membership)))
                .anyMatch(message -> message.contains("value"));
        assertThat(OfficialSchemas.ofDataPackage(JSON.readTree("{\"resources\":[{\"path\":\"a.csv\"}]}")))
                .isNotEmpty();
        assertThat(OfficialSchemas.ofTableSchema(JSON.readTree("{\"fields\":[{\"type\":\"date\"}]}")))
                .isNotEmpty();
    }
}
