package org.mingdeng.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingdeng.site.Problems;

class MessageCatalogueTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Latin words that a clerk sees elsewhere too: file names, formats, keys and what is to be typed. */
    private static final Pattern WORDS_A_CLERK_KNOWS = Pattern.compile(
            "UTF-8|CSV|MB|Tab|WPS|Excel|JPG|PNG|Markdown|[^\\s“”]*\\.(?:yaml|html|ttf)|themes?/|print|page-1|index"
                    + "|mingdeng new (?:site|place)|https?://[a-z.]*|mailto:|tel:|default|MD\\d+|export LC_ALL=C\\.UTF-8");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextBelongsToAProblem(Language language) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Problem problem : Problems.all()) {
            names.addAll(
                    List.of(problem.name(), problem.name() + ".fix", problem.name() + ".why", problem.name() + ".law"));
        }
        for (ProblemGroup group : ProblemGroup.values()) {
            names.add(group.key() + ".why");
        }
        assertThat(names).containsAll(texts(language).keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noFixStandsWithoutItsMessage(Language language) throws IOException {
        Map<String, String> texts = texts(language);
        assertThat(texts.keySet())
                .filteredOn(key -> key.endsWith(".fix"))
                .allSatisfy(key -> assertThat(texts.keySet()).contains(key.replaceFirst("\\.fix$", "")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reasonsAndLawsHoldForEveryFinding(Language language) throws IOException {
        texts(language).forEach((key, text) -> {
            if (key.matches(".+\\.(?:why|law)")) {
                assertThat(text).as(key).doesNotContainPattern(ARGUMENT);
            }
        });
    }

    @Test
    void lawsAreNamedInBothLanguagesWithTheirDaysOrInNeither() throws IOException {
        Map<String, String> chinese = laws(Language.CHINESE);
        Map<String, String> english = laws(Language.ENGLISH);

        assertThat(chinese.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        chinese.forEach((key, text) -> {
            assertThat(days(text)).as(key).isEqualTo(days(english.getOrDefault(key, "")));
            assertThat(text).as(key).containsPattern("\\d起|不是|没有统一|自己定|通行做法|为准");
        });
    }

    @Test
    void bothLanguagesSpeakOfTheSameValues() throws IOException {
        Map<String, String> chinese = texts(Language.CHINESE);
        Map<String, String> english = texts(Language.ENGLISH);
        for (Problem problem : Problems.all()) {
            assertThat(arguments(chinese, problem)).as(problem.name()).isEqualTo(arguments(english, problem));
        }
    }

    @Test
    void chineseTextsUseNoWordsThatAClerkDoesNotKnow() throws IOException {
        texts(Language.CHINESE).forEach((key, text) -> {
            String rest = WORDS_A_CLERK_KNOWS
                    .matcher(ARGUMENT.matcher(text).replaceAll(""))
                    .replaceAll("");
            assertThat(rest).as(key).doesNotContainPattern("[A-Za-z]{2,}").containsPattern(HAN);
        });
    }

    @Test
    void englishTextsHoldNoChinese() throws IOException {
        texts(Language.ENGLISH).forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(HAN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void textsAreShort(Language language) throws IOException {
        int longest = language == Language.CHINESE ? 80 : 150;
        int longestLaw = language == Language.CHINESE ? 120 : 280;
        texts(language)
                .forEach((key, text) -> assertThat(text)
                        .as(key)
                        .hasSizeLessThanOrEqualTo(key.endsWith(".law") ? longestLaw : longest)
                        .doesNotContain("\n")
                        .isEqualTo(text.strip()));
    }

    @Test
    void argumentsAreFilledInAsTheyAre() {
        MessageCatalogue catalogue = MessageCatalogue.in(Language.CHINESE);
        assertThat(catalogue.text("FIELD_UNKNOWN", List.of("$1\\{0}", new Term("事项", "affair"))))
                .isEqualTo("“$1\\{0}”不是事项的字段。");
        assertThat(MessageCatalogue.in(Language.ENGLISH).text("FIELD_MISSING", List.of(new Term("标题", "title"))))
                .isEqualTo("“title” is missing.");
    }

    private static Set<String> arguments(Map<String, String> texts, Problem problem) {
        Set<String> found = new TreeSet<>();
        String both = texts.get(problem.name()) + texts.getOrDefault(problem.name() + ".fix", "");
        Matcher argument = ARGUMENT.matcher(both);
        while (argument.find()) {
            found.add(argument.group(1));
        }
        return found;
    }

    private static Map<String, String> laws(Language language) throws IOException {
        Map<String, String> laws = new TreeMap<>(texts(language));
        laws.keySet().removeIf(key -> !key.endsWith(".law"));
        return laws;
    }

    private static Set<String> days(String law) {
        Set<String> days = new TreeSet<>();
        Matcher day = DAY.matcher(law);
        while (day.find()) {
            days.add(day.group());
        }
        return days;
    }

    private static Map<String, String> texts(Language language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                MessageCatalogue.class.getResourceAsStream("messages_" + language.tag() + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
