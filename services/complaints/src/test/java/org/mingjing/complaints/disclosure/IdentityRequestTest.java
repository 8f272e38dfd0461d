package org.mingjing.complaints.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityRequestTest {
    private static final Instant ASKED = Instant.parse("2018-03-05T02:00:00Z");
    private static final Instant SOON = ASKED.plusSeconds(3600);
    private static final Instant LAPSE = ASKED.plusSeconds(30L * 24 * 3600);
    private static final Instant UNTIL = SOON.plusSeconds(72L * 3600);

    @Test
    void aGrantEndsByItself() {
        var request = in(IdentityRequestState.GRANTED);

        assertThat(request.state(UNTIL.minusSeconds(1))).isEqualTo(IdentityRequestState.GRANTED);
        assertThat(request.state(UNTIL)).isEqualTo(IdentityRequestState.EXPIRED);
        assertThat(request.live(UNTIL)).isFalse();
    }

    @Test
    void whatNobodyDecidesLapses() {
        var request = in(IdentityRequestState.REQUESTED);

        assertThat(request.live(LAPSE.minusSeconds(1))).isTrue();
        assertThat(request.state(LAPSE)).isEqualTo(IdentityRequestState.EXPIRED);
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> request.grant("custodian", "ZF230300", LAPSE.plusSeconds(9), LAPSE))
                .matches(refused -> refused.state() == IdentityRequestState.EXPIRED);
    }

    @Test
    void aDenialStaysWithItsReason() {
        var request = in(IdentityRequestState.DENIED);

        assertThat(request.state(LAPSE)).isEqualTo(IdentityRequestState.DENIED);
        assertThat(request.decision().denialReason()).isEqualTo("不必");
    }

    @Test
    void aGrantIsTakenBackBeforeItsEndAndStaysSo() {
        var request = in(IdentityRequestState.GRANTED);
        var later = SOON.plusSeconds(60);

        request.revoke("other", "ZF230000", "不再需要", later);

        assertThat(request.state(later)).isEqualTo(IdentityRequestState.REVOKED);
        assertThat(request.state(UNTIL)).isEqualTo(IdentityRequestState.REVOKED);
        assertThat(request.expiresAt()).isEqualTo(later);
        assertThat(request.live(later)).isFalse();
        assertThat(request.revocation()).isEqualTo(new Revocation("other", "ZF230000", later, "不再需要"));
    }

    @ParameterizedTest
    @EnumSource(
            value = IdentityRequestState.class,
            names = {"REQUESTED", "DENIED", "REVOKED"})
    void whatIsNotGrantedIsNotTakenBack(IdentityRequestState state) {
        var request = in(state);

        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> request.revoke("other", "ZF230300", "不必", SOON))
                .matches(refused -> refused.state() == state);
    }

    @Test
    void aGrantThatHasEndedIsNotTakenBackNorByWhoeverAsked() {
        var request = in(IdentityRequestState.GRANTED);

        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> request.revoke("other", "ZF230300", "不必", UNTIL));
        assertThatExceptionOfType(OwnRequest.class).isThrownBy(() -> request.revoke("handler", "ZF230300", "不必", SOON));
    }

    @ParameterizedTest
    @EnumSource(
            value = IdentityRequestState.class,
            names = {"GRANTED", "DENIED", "REVOKED"})
    void itIsDecidedOnce(IdentityRequestState state) {
        var request = in(state);

        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> request.grant("other", "ZF230300", UNTIL, SOON));
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> request.deny("other", "ZF230300", "不必", SOON));
    }

    @Test
    void whoeverAskedDoesNotDecide() {
        var request = in(IdentityRequestState.REQUESTED);

        assertThatExceptionOfType(OwnRequest.class).isThrownBy(() -> request.grant("handler", "ZF230300", UNTIL, SOON));
        assertThatExceptionOfType(OwnRequest.class).isThrownBy(() -> request.deny("handler", "ZF230300", "不必", SOON));
    }

    private static IdentityRequest in(IdentityRequestState state) {
        var about = new AskedAbout(
                UUID.randomUUID(),
                null,
                "TS-7K3F-9M2X",
                "G4-02",
                "FY230300",
                "2303",
                "FY230302",
                "COURT",
                null,
                null,
                null);
        var asking = new Asking("VERIFY_IN_PERSON", "核对原件", "handler", "FY230300", ASKED, ASKED, ASKED);
        var request = IdentityRequest.ask(UUID.randomUUID(), about, asking, LAPSE);
        if (state == IdentityRequestState.GRANTED || state == IdentityRequestState.REVOKED) {
            request.grant("custodian", "ZF230300", UNTIL, SOON);
        }
        if (state == IdentityRequestState.REVOKED) {
            request.revoke("custodian", "ZF230300", "不必", SOON);
        } else if (state == IdentityRequestState.DENIED) {
            request.deny("custodian", "ZF230300", "不必", SOON);
        }
        return request;
    }
}
