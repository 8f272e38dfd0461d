package org.mingjing.commons.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer is known by his number, however it is typed. */
class StaffNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "230302-0117",
                " 230302-0117 ",
                "２３０３０２－０１１７",
                "230302—0117",
                "230302 - 0117",
                "\u200B230302-0117\u3000"
            })
    void oneNumberInAllItsSpellings(String typed) {
        assertThat(StaffNumber.of(typed)).isEqualTo("230302-0117");
    }

    @Test
    void whatHoldsNoNumberIsNone() {
        assertThat(StaffNumber.of(null)).isNull();
        assertThat(StaffNumber.of(" \u3000 ")).isNull();
        assertThat(StaffNumber.of("handler.jixi.court")).isEqualTo("handler.jixi.court");
    }
}
