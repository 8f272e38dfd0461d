package org.mingjing.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.supervision.SupervisionTest;

@SupervisionTest
class LedgerNumbersTest {

    /** A year that no other test uses. */
    private static final Instant IN_2016 = Instant.parse("2016-06-01T00:00:00Z");

    @Inject
    LedgerNumbers numbers;

    @Test
    void numbersHaveNoGapThoughManyAskAndSomeFail() throws Exception {
        List<Callable<String>> asked = IntStream.range(0, 60)
                .<Callable<String>>mapToObj(i -> () -> take(i % 5 == 0))
                .toList();

        var taken = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<String> number : threads.invokeAll(asked)) {
                if (number.get() != null) {
                    taken.add(number.get());
                }
            }
        }

        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 48)
                        .mapToObj("WT-2016-21-%06d"::formatted)
                        .toList());
    }

    private String take(boolean fails) {
        var tx = QuarkusTransaction.requiringNew();
        try {
            return tx.call(() -> {
                var number = numbers.problem(IN_2016, "210102");
                if (fails) {
                    throw new IllegalStateException("the command failed");
                }
                return number;
            });
        } catch (IllegalStateException expected) {
            assertThat(fails).isTrue();
            return null;
        }
    }
}
