package org.mingjing.commons.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.deadline.DeadlineRule;
import org.mingjing.commons.deadline.Unit;

class PoliciesTest {
    private final Policies<DeadlineRule> rules = Policies.read("sample", DeadlineRule.class);

    @Test
    void theVersionOfTheDayHolds() {
        assertThat(rules.value("reply", LocalDate.of(2019, 12, 31)).unit()).isEqualTo(Unit.CALENDAR_DAYS);
        Policy<DeadlineRule> later = rules.on("reply", LocalDate.of(2020, 1, 1));
        assertThat(later.version()).isEqualTo(2);
        assertThat(later.value().amount()).isEqualTo(5);
        assertThat(later.source()).isEqualTo("公开承诺（修订）");
        assertThat(rules.all()).hasSize(2);
    }

    @Test
    void noRuleIsInventedForADayWithoutOne() {
        assertThatThrownBy(() -> rules.value("reply", LocalDate.of(2017, 12, 31)))
                .hasMessageContaining("reply on 2017-12-31");
        assertThatThrownBy(() -> rules.value("other", LocalDate.of(2019, 1, 1))).hasMessageContaining("other");
    }

    @Test
    void aRuleIsKnownFromTheFirstDayOfItsFirstVersionWheneverOthersBegin() {
        var late = Policies.read("sample-late", DeadlineRule.class);

        assertThat(rules.knownFrom("reply")).contains(LocalDate.of(2018, 1, 1));
        assertThat(late.knownFrom("reply")).contains(LocalDate.of(2018, 1, 1));
        assertThat(late.knownFrom("review")).contains(LocalDate.of(2019, 7, 1));
        assertThat(late.knownFrom("other")).isEmpty();
    }

    @Test
    void aRuleThatIsYoungerThanTheDayIsNotFound() {
        var late = Policies.read("sample-late", DeadlineRule.class);

        assertThat(late.found("review", LocalDate.of(2019, 6, 30))).isEmpty();
        assertThat(late.found("review", LocalDate.of(2019, 7, 1)))
                .map(Policy::version)
                .contains(1);
        assertThat(late.found("reply", LocalDate.of(2019, 6, 30))).isPresent();
    }

    @Test
    void aRuleWithoutItsSourceStopsTheStart() {
        assertThatThrownBy(() -> Policies.read("unsourced", DeadlineRule.class)).hasMessageContaining("without source");
        assertThatThrownBy(() -> Policies.read("missing", DeadlineRule.class))
                .hasMessageContaining("policy/missing.yaml");
    }
}
