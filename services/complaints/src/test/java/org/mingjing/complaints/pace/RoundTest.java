package org.mingjing.complaints.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a round goes on, and when it stops. */
class RoundTest {
    @Test
    void goesOnWhileBatchesAreFull() {
        var batches = batches(10, 10, 3, 10);

        assertThat(Round.of(Duration.ofHours(1)).whileFull(10, batches::next)).isEqualTo(23);
        assertThat(batches).toIterable().containsExactly(10);
    }

    @Test
    void takesNoBatchWhenTheTimeIsOver() {
        assertThat(Round.of(Duration.ZERO.minusSeconds(1)).whileFull(10, batches(10, 10)::next))
                .isZero();
    }

    private static Iterator<Integer> batches(Integer... done) {
        return List.of(done).iterator();
    }
}
