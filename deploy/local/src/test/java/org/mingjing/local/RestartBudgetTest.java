package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartBudgetTest {
    private static final Instant START = Instant.parse("2018-03-01T00:00:00Z");

    @Test
    void fiveRestartsWithinFiveMinutesAreAllowedAndTheSixthIsNot() {
        RestartBudget budget = new RestartBudget();

        for (int second = 0; second < 5; second++) {
            assertThat(budget.permit(START.plusSeconds(second))).isTrue();
        }
        assertThat(budget.permit(START.plusSeconds(299))).isFalse();
    }

    @Test
    void whatIsLongAgoDoesNotCount() {
        RestartBudget budget = new RestartBudget();
        for (int second = 0; second < 5; second++) {
            budget.permit(START.plusSeconds(second));
        }

        assertThat(budget.permit(START.plusSeconds(301))).isTrue();
    }
}
