package org.mingjing.commons.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EtagsAndLanguageTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"5\"", "*", "\"4\", \"5\"", " \"5\" "})
    void theVersionSeenIsAccepted(String ifMatch) {
        assertThatCode(() -> Etags.require(ifMatch, 5)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"4\"", "5", "W/\"5\"", "\"55\"", "x"})
    void anotherVersionIsStale(String ifMatch) {
        assertThat(status(ifMatch)).isEqualTo(412);
    }

    @Test
    void noVersionIsAskedFor() {
        assertThat(status(null)).isEqualTo(428);
        assertThat(status(" ")).isEqualTo(428);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "NULL|NULL|zh",
                "NULL|en-GB,en;q=0.9|en",
                "NULL|fr,en;q=0.5|en",
                "NULL|fr|zh",
                "NULL|zh-CN,en;q=0.8|zh",
                "NULL|en;q=0.3,zh;q=0.9|zh",
                "NULL|;;;=|zh",
                "en|zh|en",
                "zh|en|zh",
                "xx|en|en"
            },
            delimiter = '|',
            nullValues = "NULL")
    void theLanguageIsTheChosenOrTheAcceptedOrChinese(String cookie, String accept, String expected) {
        assertThat(Language.of(cookie, accept)).isEqualTo(expected);
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties zh = texts("zh");
        Properties en = texts("en");
        assertThat(en.stringPropertyNames()).isEqualTo(zh.stringPropertyNames());
        zh.stringPropertyNames().forEach(key -> assertThat(placeholders(en.getProperty(key)))
                .as(key)
                .isEqualTo(placeholders(zh.getProperty(key))));
    }

    @Test
    void valuesAreFilledInAsTheyAre() {
        assertThat(Placeholders.fill("{a} and {b}", Map.of("a", "$1 \\", "b", "{a}")))
                .isEqualTo("$1 \\ and {a}");
        assertThat(Messages.text("zh", "no.such.text", Map.of())).isEqualTo("no.such.text");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 day is left", "0, 0 days are left", "2, 2 days are left", "21, 21 days are left"})
    void aWordFollowsItsNumber(int days, String said) {
        assertThat(Placeholders.fill("{days} {days|day is|days are} left{none}{none||}", Map.of("days", days)))
                .isEqualTo(said);
    }

    private static java.util.Set<String> placeholders(String text) {
        return java.util.regex.Pattern.compile("\\{[a-zA-Z]+}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Properties texts(String lang) throws IOException {
        Properties texts = new Properties();
        try (var in = Messages.class.getResourceAsStream("/messages/problems_" + lang + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static int status(String ifMatch) {
        return catchThrowableOfType(ProblemException.class, () -> Etags.require(ifMatch, 5))
                .status();
    }
}
