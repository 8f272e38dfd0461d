package org.mingjing.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/complaints, /api/v1/complaints, true",
        "/api/v1/complaints, /api/v1/complaints/, true",
        "/api/v1/complaints, /api/v1/complaints/1, false",
        "/api/v1/complaints/import, /api/v1/complaints/import/, true",
        "/api/v1/complaints/*/evidence, /api/v1/complaints/7/evidence, true",
        "/api/v1/complaints/*/evidence, /api/v1/complaints/7/evidence/, true",
        "/api/v1/complaints/*/evidence, /api/v1/complaints/7/8/evidence, false",
        "/api/v1/receipts/**, /api/v1/receipts/lookup/, true",
        "/api/v1/receipts/**, /api/v1/receiptsX, false",
        "/complaints/track, /complaints/tracks, false",
        "/, /, true"
    })
    void aFinalSlashChangesNothing(String pattern, String path, boolean matches) {
        assertThat(new PathPattern(pattern).matches(path)).isEqualTo(matches);
    }
}
