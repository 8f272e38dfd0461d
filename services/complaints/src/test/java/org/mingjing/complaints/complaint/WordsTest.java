package org.mingjing.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the pages and of the refusals: both languages have the same ones, none is missing, none is left over. */
class WordsTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern ASKED =
            Pattern.compile("(?:\\bt|\\bt\\(\\)|now\\(\\))\\.of\\([\"']([^\"'+]+)[\"']\\s*[,)]");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\\\n]*)\"|'([^'\\n]*)'");

    @ParameterizedTest
    @ValueSource(strings = {"labels/complaints", "messages/rules"})
    void bothLanguagesHaveTheSameWords(String words) throws IOException {
        assertThat(keys(words + "_en")).isEqualTo(keys(words + "_zh"));
    }

    /** "1 days": what follows a number in English follows it in its form, too. */
    @ParameterizedTest
    @ValueSource(strings = {"labels/complaints_en", "messages/rules_en"})
    void whatIsCountedHasASingular(String words) throws IOException {
        assertThat(Files.readString(MAIN.resolve("resources/" + words + ".properties")))
                .doesNotContain("(s)")
                .doesNotContainPattern(
                        "\\{(?!size|length)[a-z0-9]+} (?:working )?(?:day|hour|month|row|complaint|person|people"
                                + "|file|message|report|word)s?\\b");
    }

    @Test
    void everyWordThatAPageAsksForIsThere() throws IOException {
        var asked = ASKED.matcher(sources())
                .results()
                .map(found -> "page." + found.group(1))
                .collect(Collectors.toSet());

        assertThat(keys("labels/complaints_zh")).containsAll(asked);
    }

    /** Whoever files, with or without a name, by whatever kind and channel, is called the same on every page. */
    @Test
    void whoeverFiledHasOneName() throws IOException {
        try (var files = Files.walk(MAIN.resolve("resources"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("来信人", "投诉人", "举报人");
            }
        }
    }

    /** A key is written out, or begins with a piece that the code puts before a constant. */
    @Test
    void noWordIsLeftOver() throws IOException {
        var quoted = QUOTED.matcher(sources())
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toSet());
        var beginnings = quoted.stream()
                .filter(one -> one.endsWith(".") && one.length() > 3)
                .collect(Collectors.toSet());
        // these the class Labels puts together itself
        beginnings.addAll(Set.of("next.", "rectification."));

        assertThat(keys("labels/complaints_zh"))
                .allMatch(key -> said(key, quoted, beginnings)
                        || (key.startsWith("page.") && said(key.substring("page.".length()), quoted, beginnings)));
    }

    private static boolean said(String key, Set<String> quoted, Set<String> beginnings) {
        return quoted.contains(key) || beginnings.stream().anyMatch(key::startsWith);
    }

    private static Set<String> keys(String words) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(MAIN.resolve("resources/" + words + ".properties"))) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    /** Code, templates and policies. */
    private static String sources() throws IOException {
        try (var files = Files.walk(MAIN)) {
            var text = new StringBuilder();
            for (var file : files.filter(WordsTest::source).toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return text.toString();
        }
    }

    private static boolean source(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".java") || name.endsWith(".html") || name.endsWith(".yaml");
    }
}
