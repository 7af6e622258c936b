package org.mingdeng.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The index of the search: what it holds is what stands in the texts, for places made of random words. */
class IndexTest {

    private static final String CHARACTERS = "村路灯修渠公示钱账目稻麦听萤火镇䶮𫖯";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "路灯改造 | 路 灯 改 造",
                "路燈改造，監委會 | 路 灯 改 造 监 委 会",
                "３，２６０．５０元 | 3260.5 元",
                "3260.5 | 3260.5",
                "12,000.00 | 12000",
                "1,2,3 | 1 2 3",
                "0.50 | 0.5",
                "记-0231号 | 记 231 号",
                "2026年11月3日 | 2026 年 11 月 3 日",
                "LED Lamp | led lamp",
                "㎡ | m 2",
                "䶮𫖯 | 䶮 𫖯",
                "稻*满 | 稻 满"
            })
    void textsAreCutIntoCharactersNumbersAndWords(String text, String units) {
        assertEquals(units, String.join(" ", Units.of(text)));
    }

    @Test
    void numbersOfDocumentsAreReadBackAsTheyWereWritten() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            int bound = 1 + random.nextInt(2000);
            int[] documents = random.ints(random.nextInt(bound), 0, bound)
                    .distinct()
                    .sorted()
                    .toArray();
            String written = Postings.write(documents);
            assertArrayEquals(documents, Postings.read(written));
            assertTrue(written.chars().noneMatch(Character::isDigit), written);
            assertTrue(written.chars().noneMatch(c -> c == '"' || c == '\\' || c == '\n' || c == '\t'), written);
        }
    }

    @Test
    void aTermOfAlmostAllDocumentsTakesABitForEach() {
        int[] documents = IntStream.range(0, 100_000).filter(i -> i % 3 != 0).toArray();
        assertTrue(Postings.write(documents).length() < 100_000 / 6 + 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsFoundInAPlaceIsWhatStandsInItsTexts(long seed) {
        Random random = new Random(seed);
        List<SearchDocument> documents = documents("a", 40, random);
        Map<String, byte[]> files = new TreeMap<>();
        PlaceIndex.of("a", documents).writeShards(files::put);
        Map<String, int[]> terms = terms(files);
        List<Segment.Part> parts = Segment.parts(documents);
        for (int round = 0; round < 200; round++) {
            String pair = pair(random);
            Set<Integer> expected = new TreeSet<>();
            for (int i = 0; i < parts.size(); i++) {
                if (text(parts.get(i)).contains(pair)) {
                    expected.add(i);
                }
            }
            assertEquals(expected, found(terms, pair), pair);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsFoundInASiteIsWhatIsFoundInItsPlaces(long seed) {
        Random random = new Random(seed);
        Map<String, Segment> segments = new TreeMap<>();
        Map<String, Map<String, int[]>> ofPlaces = new HashMap<>();
        for (String place : List.of("", "a", "a/b", "c")) {
            PlaceIndex index = PlaceIndex.of(place, documents(place, random.nextInt(60), random));
            segments.put(place, index.segment());
            Map<String, byte[]> files = new TreeMap<>();
            index.writeShards(files::put);
            ofPlaces.put(place, terms(files));
        }
        Map<String, byte[]> files = new TreeMap<>();
        SiteIndex.write(
                List.copyOf(segments.keySet()), place -> Objects.requireNonNull(segments.get(place)), files::put);
        Map<String, int[]> terms = terms(files);
        List<String> owners = owners(files);
        for (int round = 0; round < 200; round++) {
            String pair = pair(random);
            Set<String> expected = new TreeSet<>();
            ofPlaces.forEach(
                    (place, own) -> found(own, pair).forEach(document -> expected.add(place + " " + document)));
            Set<String> found =
                    found(terms, pair).stream().map(owners::get).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, found, pair);
        }
        assertEquals(
                owners.stream().filter(owner -> owner.startsWith("a")).count(),
                Objects.requireNonNull(terms.get("@p=a")).length,
                "a place is found with those below it");
    }

    @Test
    void theOrderInWhichRecordsAreReadDoesNotMatter() {
        List<SearchDocument> documents = documents("a", 50, new Random(5));
        List<SearchDocument> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(6));
        assertEquals(
                PlaceIndex.of("a", documents).segment(),
                PlaceIndex.of("a", shuffled).segment());
    }

    @Test
    void aNewRecordLeavesTheNumbersOfTheOthersAlone() {
        List<SearchDocument> documents = documents("a", 50, new Random(7));
        List<SearchDocument> more = new ArrayList<>(documents);
        more.add(document("a", "new", LocalDate.of(2030, 1, 1), "新的一条", List.of("很新")));
        List<Segment.Part> before = Segment.parts(documents);
        assertEquals(before, Segment.parts(more).subList(0, before.size()));
    }

    @Test
    void aLongRecordIsCutBetweenItsLines() {
        List<String> lines =
                IntStream.range(0, 300).mapToObj(i -> "第" + i + "笔，修路").toList();
        SearchDocument ledger = document("a", "ledger", LocalDate.of(2026, 1, 1), "账", lines);
        List<Segment.Part> parts = Segment.parts(List.of(ledger));
        assertTrue(parts.size() > 2);
        assertEquals(
                lines, parts.stream().flatMap(part -> part.lines().stream()).toList());
        assertEquals(parts.size() - 1, Segment.of("a", parts).continued().size());
    }

    @Test
    void wordsThatMeanTheSameAndFirstLettersAreTerms() {
        SearchDocument document = document("a", "r", LocalDate.of(2026, 1, 1), "最低生活保障名单", List.of("监委会已核对"));
        Map<String, byte[]> files = new TreeMap<>();
        PlaceIndex.of("a", List.of(document)).writeShards(files::put);
        Set<String> terms = terms(files).keySet();
        assertTrue(
                terms.containsAll(Set.of("=低保", "=监委会", "~zd", "~md", "^名单", "^名", "@k=cases", "@y=2026")),
                terms::toString);
    }

    private static List<SearchDocument> documents(String place, int count, Random random) {
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
            List<String> lines = new ArrayList<>();
            for (int line = random.nextInt(8); line >= 0; line--) {
                lines.add(text(random, 1 + random.nextInt(random.nextInt(20) == 0 ? 900 : 30)));
            }
            documents.add(document(place, "r" + i, day, text(random, 6), lines));
        }
        return documents;
    }

    private static SearchDocument document(String place, String name, LocalDate day, String title, List<String> lines) {
        return new SearchDocument(
                place + "/" + name + ".html", "cases", "办件", day, day.toString(), "某村", title, List.of(), lines);
    }

    private static String text(Random random, int length) {
        int[] characters = CHARACTERS.codePoints().toArray();
        return random.ints(length, 0, characters.length)
                .mapToObj(i -> Character.toString(characters[i]))
                .collect(Collectors.joining());
    }

    private static String pair(Random random) {
        return text(random, 2);
    }

    /** What a part is found by; a title only in the first part. */
    private static String text(Segment.Part part) {
        String head = part.isContinued() ? "" : part.document().title() + "\n办件\n";
        return head + String.join("\n", part.lines());
    }

    private static Set<Integer> found(Map<String, int[]> terms, String term) {
        int[] documents = terms.getOrDefault(term, new int[0]);
        return IntStream.of(documents).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static final Pattern PIECE = Pattern.compile("mingdeng\\(\"[^\"]*\",\"(.*)\"\\)\n");

    /** Reads the shards as the script of the page does. */
    private static Map<String, int[]> terms(Map<String, byte[]> files) {
        Map<String, String> written = new HashMap<>();
        files.keySet().stream()
                .filter(name -> name.startsWith("s/"))
                .forEach(name -> written.putAll(lines(files, name)));
        Map<String, int[]> terms = new HashMap<>();
        written.forEach((term, postings) -> terms.put(
                term,
                Postings.read(
                        postings.isEmpty()
                                ? Objects.requireNonNull(
                                        lines(files, "h/" + Integer.toHexString(Segment.hash(term)) + ".js")
                                                .get(term))
                                : postings)));
        return terms;
    }

    private static Map<String, String> lines(Map<String, byte[]> files, String name) {
        Matcher piece = PIECE.matcher(new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8));
        assertTrue(piece.matches(), name);
        Map<String, String> lines = new HashMap<>();
        PlaceIndex.read(piece.group(1).replace("\\n", "\n").replace("\\t", "\t"), lines);
        return lines;
    }

    /** Returns place and number in it of each document of a site. */
    private static List<String> owners(Map<String, byte[]> files) {
        List<String> owners = new ArrayList<>();
        for (int list = 0; files.containsKey("d/" + list + ".js"); list++) {
            String text = new String(Objects.requireNonNull(files.get("d/" + list + ".js")), StandardCharsets.UTF_8);
            String[] halves = text.substring(text.indexOf("[[") + 2).split("\\],\\[");
            List<String> places = Pattern.compile("\"([^\"]*)\"")
                    .matcher(halves[0])
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            int[] pairs = Pattern.compile("\\d+")
                    .matcher(halves[1])
                    .results()
                    .mapToInt(found -> Integer.parseInt(found.group()))
                    .toArray();
            for (int i = 0; i < pairs.length; i += 2) {
                owners.add(places.get(pairs[i]) + " " + pairs[i + 1]);
            }
        }
        return owners;
    }
}
