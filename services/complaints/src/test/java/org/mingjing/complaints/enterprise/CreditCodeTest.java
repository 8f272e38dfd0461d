package org.mingjing.complaints.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"91350100M000100Y43", "91350100m000100y43", " 9135 0100-M000 100Y43 ", "９１３５０１００Ｍ０００１００Ｙ４３"})
    void theExampleOfTheStandardIsOneInAnyWidthAndCase(String typed) {
        assertThat(CreditCode.parse(typed)).contains("91350100M000100Y43");
    }

    @Test
    void theCodesOfTheDemoYearAreRight() {
        assertThat(CreditCode.parse("91230302MADEM0017T")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y4", "91350100M000100Y433", "91350100I000100Y43", "9135010OM000100Y43"})
    void whatHasAnotherFormIsNone(String typed) {
        assertThat(CreditCode.parse(typed)).isEmpty();
    }

    @Property
    void everyCodeWithItsCheckPasses(@ForAll("codes") String code) {
        assertThat(CreditCode.parse(code)).contains(code);
        assertThat(CreditCode.parse(code.toLowerCase(Locale.ROOT))).contains(code);
    }

    @Property
    void anySingleCharacterChangedFails(
            @ForAll("codes") String code, @ForAll @IntRange(max = 17) int place, @ForAll("symbols") char other) {
        var changed = code.substring(0, place) + other + code.substring(place + 1);

        if (changed.equals(code)) {
            assertThat(CreditCode.parse(changed)).contains(code);
        } else {
            assertThat(CreditCode.parse(changed)).isEmpty();
        }
    }

    @Provide
    Arbitrary<Character> symbols() {
        return Arbitraries.chars().with(CreditCode.SYMBOLS);
    }

    @Provide
    Arbitrary<String> codes() {
        var symbols = Arbitraries.strings().withChars(CreditCode.SYMBOLS.toCharArray());
        return Combinators.combine(
                        symbols.ofLength(2), Arbitraries.strings().numeric().ofLength(6), symbols.ofLength(9))
                .as((head, region, organisation) -> head + region + organisation)
                .map(body -> body + CreditCode.check(body));
    }
}
