package org.mingjing.benchmark.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ComplaintLineTest {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final Directory DIRECTORY = Directory.read(Path.of("../.."));

    @Test
    void theSameNumberAlwaysGivesTheSameLine() {
        assertThat(line(4711)).isEqualTo(line(4711)).isNotEqualTo(line(4712));
    }

    @Test
    void everyLineHasACellForEachColumn() {
        var columns = ComplaintLine.COLUMNS.split(",", -1).length;
        assertThat(LongStream.range(0, 2_000).mapToObj(ComplaintLineTest::line))
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(columns));
    }

    @Test
    void noOrganHandlesAComplaintAboutItself() {
        assertThat(LongStream.range(0, 2_000).mapToObj(number -> DIRECTORY.respondent(new Dice(1, number))))
                .allSatisfy(organ -> assertThat(organ.handling()).isNotEqualTo(organ.code()));
    }

    @Test
    void aRareNameStandsInTheComplaintThatHasIt() {
        assertThat(line(1_500)).contains(Wording.rareName(1_500));
    }

    private static String line(long number) {
        return ComplaintLine.of(number, NOW.minusSeconds(number * 3_600), NOW, DIRECTORY, new Dice(2018, number));
    }
}
