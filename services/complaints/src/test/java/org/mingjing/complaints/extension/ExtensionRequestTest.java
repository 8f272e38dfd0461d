package org.mingjing.complaints.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjing.commons.deadline.Unit;
import org.mingjing.complaints.deadline.ClockKind;

/** A request for more time is decided once, by another person, before the date of its clock. */
class ExtensionRequestTest {
    private static final Instant ASKED_AT = Instant.parse("2018-03-05T02:00:00Z");
    private static final Instant DUE = Instant.parse("2018-05-04T15:59:59Z");

    @Test
    void whatIsAskedForIsApprovedOrRefusedWithTheReason() {
        var approved = asked();
        approve(approved);
        var refused = asked();
        refuse(refused);

        assertThat(approved.state(ASKED_AT)).isEqualTo(ExtensionState.APPROVED);
        assertThat(approved.decidedBy()).isEqualTo("leader");
        assertThat(refused.state(DUE.plusSeconds(1))).isEqualTo(ExtensionState.REFUSED);
        assertThat(refused.refusalReason()).isEqualTo("请按期办结");
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "REFUSED", "LAPSED"})
    void whatWaitsNoMoreIsNotDecided(ExtensionState state) {
        var request = asked();
        switch (state) {
            case APPROVED -> approve(request);
            case REFUSED -> refuse(request);
            default -> assertThat(request.state(DUE.plusSeconds(1))).isEqualTo(ExtensionState.LAPSED);
        }
        var after = DUE.plusSeconds(1);

        assertThatThrownBy(() -> request.approve("leader", after))
                .isInstanceOfSatisfying(
                        ExtensionDecided.class, e -> assertThat(e.state()).isEqualTo(state));
        assertThatThrownBy(() -> request.refuse("leader", "请按期办结", after))
                .isInstanceOfSatisfying(
                        ExtensionDecided.class, e -> assertThat(e.state()).isEqualTo(state));
    }

    @Test
    void whoAskedDecidesNothing() {
        var request = asked();

        assertThatThrownBy(() -> request.approve("handler", ASKED_AT)).isInstanceOf(OwnExtensionRequest.class);
        assertThatThrownBy(() -> request.refuse("handler", "请按期办结", ASKED_AT)).isInstanceOf(OwnExtensionRequest.class);
        assertThat(request.state(DUE)).isEqualTo(ExtensionState.ASKED);
    }

    private static void approve(ExtensionRequest request) {
        request.approve("leader", ASKED_AT);
    }

    private static void refuse(ExtensionRequest request) {
        request.refuse("leader", "请按期办结", ASKED_AT);
    }

    private static ExtensionRequest asked() {
        var wish = new Wish(ClockKind.COMPLETION, 20, Unit.CALENDAR_DAYS, "等待鉴定意见", DUE);
        return ExtensionRequest.ask(UUID.randomUUID(), UUID.randomUUID(), wish, "handler", ASKED_AT);
    }
}
