package org.mingjing.complaints.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.commons.web.ProblemException;

/** How words are compared and shown. */
class HighlightTest {

    @ParameterizedTest
    @CsvSource({
        "执行法官拖延, 法官, 执行[法官]拖延",
        "案号（２０２５）冀０１民初１２３号。, (2025)冀01民初123号, 案号（[２０２５）冀０１民初１２３号]。",
        "ＡＢＣ公司与abc公司, abc, [ＡＢＣ]公司与[abc]公司",
        "法官法官法官, 法官, [法官法官法官]",
        "没有, 法官, 没有",
        "共㌔远, キロ, 共[㌔]远",
    })
    void hitsAreMarkedAsTheyStandInTheText(String text, String looked, String shown) {
        assertThat(marked(Highlight.of(text, Phrases.of(looked)).whole())).isEqualTo(shown);
    }

    @Test
    void anExcerptStandsAroundTheFirstHitAndSaysWhereItIsCut() {
        var text = "前".repeat(100) + "关键" + "后".repeat(100);

        var pieces = Highlight.of(text, Phrases.of("关键")).excerpt();

        assertThat(marked(pieces))
                .startsWith("…前")
                .contains("[关键]后")
                .endsWith("后…")
                .hasSizeLessThan(110);
    }

    @Test
    void anExcerptNeverCutsACharacterInTwo() {
        var text = "𠀀".repeat(60) + "关键" + "𠀀".repeat(60);

        assertThat(Highlight.of(text, Phrases.of("关键")).excerpt())
                .noneMatch(
                        piece -> piece.text().codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "　", "，。！", "%", "--"})
    void whereNothingIsLeftToLookForItIsSaid(String typed) {
        assertThatThrownBy(() -> Phrases.of(typed))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.status()).isEqualTo(422));
    }

    @Test
    void gapsOfAnyKindPartPhrases() {
        assertThat(Phrases.of(" 法院　拖延\t2025\u0000年 ").all()).isEqualTo(List.of("法院", "拖延", "2025", "年"));
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
