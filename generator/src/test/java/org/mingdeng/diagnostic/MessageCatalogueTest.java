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
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Latin words that a clerk sees elsewhere too: file names, formats, keys and what is to be typed. */
    private static final Pattern WORDS_A_CLERK_KNOWS = Pattern.compile(
            "UTF-8|CSV|MB|Tab|WPS|Excel|JPG|PNG|Markdown|[^\\s“”]*\\.(?:yaml|html)|themes?/|print|page-1|index"
                    + "|mingdeng new (?:site|place)|https?://[a-z.]*|mailto:|tel:|default|MD\\d+|export LC_ALL=C\\.UTF-8");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextBelongsToAProblem(Language language) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Problem problem : Problems.all()) {
            names.add(problem.name());
            names.add(problem.name() + ".fix");
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
        int longest = language == Language.CHINESE ? 80 : 140;
        texts(language)
                .forEach((key, text) -> assertThat(text)
                        .as(key)
                        .hasSizeLessThanOrEqualTo(longest)
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
