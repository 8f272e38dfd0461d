package org.mingjing.complaints.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.complaints.complaint.ComplaintFixture.filed;
import static org.mingjing.complaints.complaint.ComplaintFixture.in;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintStatus;

class LinkRulesTest {
    @ParameterizedTest
    @EnumSource(LinkKind.class)
    void nothingIsLinkedWithItself(LinkKind kind) {
        var complaint = filed();

        assertThat(status(kind, complaint, complaint)).isEqualTo(422);
    }

    @ParameterizedTest
    @EnumSource(ComplaintStatus.class)
    void theFirstOneMayBeOverAndTheRepeatMayNot(ComplaintStatus status) {
        var one = in(status);
        var other = filed();
        var order = LinkOrder.of(one, other);
        var refused = order.later() == one && status.ended();

        assertThat(status(LinkKind.REPEAT, one, other)).isEqualTo(refused ? 409 : 200);
    }

    @ParameterizedTest
    @EnumSource(ComplaintStatus.class)
    void jointOnesAreAllOpen(ComplaintStatus status) {
        var one = in(status);
        var other = filed();

        assertThat(status(LinkKind.JOINT, one, other)).isEqualTo(status.ended() ? 409 : 200);
        assertThat(status(LinkKind.JOINT, other, one)).isEqualTo(status.ended() ? 409 : 200);
    }

    @Test
    void nobodyChoosesRetaliation() {
        assertThat(status(LinkKind.RETALIATION, filed(), filed())).isEqualTo(422);
    }

    @Test
    void theOrderIsTheSameWhoeverIsNamedFirstSoThatLinksMakeNoCircle() {
        var one = filed();
        var other = filed();

        assertThat(LinkOrder.of(one, other)).isEqualTo(LinkOrder.of(other, one));
        assertThat(LinkOrder.of(one, other).first())
                .isNotSameAs(LinkOrder.of(one, other).later());
    }

    @Test
    void whatIsRefusedIsSaid() {
        assertThatThrownBy(() -> LinkRules.require(LinkKind.JOINT, filed(), in(ComplaintStatus.CLOSED)))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.extensions())
                        .containsEntry("state", "CLOSED"));
        assertThatCode(() -> LinkRules.require(LinkKind.REPEAT, filed(), filed()))
                .doesNotThrowAnyException();
    }

    private static int status(LinkKind kind, Complaint one, Complaint other) {
        try {
            LinkRules.require(kind, one, other);
            return 200;
        } catch (ProblemException e) {
            return e.status();
        }
    }
}
