package org.mingjing.complaints.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;

class MailRuleTest {
    private static final Instant NOW = Instant.parse("2018-06-01T00:00:00Z");

    private final MailRule rule = Policies.read("notice-mail", MailRule.class).value("retry", BusinessTime.dayOf(NOW));

    @Test
    void thePausesGrowAndThenItHasFailed() {
        var away = new MailFailure("unreachable", 0);

        assertThat(rule.pausesMinutes()).isSorted();
        assertThat(rule.next(1, away, NOW)).contains(NOW.plus(Duration.ofMinutes(1)));
        assertThat(rule.next(6, away, NOW)).contains(NOW.plus(Duration.ofDays(1)));
        assertThat(rule.next(7, away, NOW)).isEmpty();
    }

    @Test
    void aMailboxThatDoesNotExistIsTriedOnce() {
        assertThat(rule.next(1, new MailFailure("smtp-550", 550), NOW)).isEmpty();
        assertThat(rule.next(1, new MailFailure("smtp-451", 451), NOW)).isPresent();
        assertThat(rule.next(1, new MailFailure("smtp-535", 535), NOW)).isPresent();
    }

    @Test
    void theWordsOfAMailServerAreNotKept() {
        var refused = new SMTPException("recipient refused", 550, List.of("550 no a@b.example here"), false);

        assertThat(MailFailure.of(new CompletionException(refused))).isEqualTo(new MailFailure("smtp-550", 550));
        assertThat(MailFailure.of(new CompletionException(new ConnectException("127.0.0.1")))
                        .outage())
                .isTrue();
        assertThat(MailFailure.of(new IllegalStateException("a@b.example"))).isEqualTo(new MailFailure("error", 0));
    }

    @Test
    void theReplyAfterAReviewIsNewsOfAnotherSort() {
        var reply = Policies.read("notices", NoticeRule.class).value("ComplaintReplied", BusinessTime.dayOf(NOW));

        assertThat(reply.kind(false)).isEqualTo(NoticeKind.REPLIED);
        assertThat(reply.kind(true)).isEqualTo(NoticeKind.REVIEW_DECIDED);
    }

    @Test
    void whereNoLettersAreSentNoAddressIsTaken() {
        var off = new MailSettings() {
            @Override
            public boolean enabled() {
                return false;
            }

            @Override
            public URI publicUrl() {
                return URI.create("https://mingjing.example");
            }

            @Override
            public String every() {
                return "off";
            }
        };
        var addresses = new NoticeAddresses(null, null, off, null);

        assertThatThrownBy(() -> addresses.keep(UUID.randomUUID(), new NoticeWish("a@b.example", true, "zh")))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                                refused.errors().getFirst().code())
                        .isEqualTo("mail-off"));
        addresses.keep(UUID.randomUUID(), new NoticeWish("a@b.example", false, "zh"));
        assertThat(new NoticeWish("a@b.example", true, "zh").toString()).doesNotContain("@");
    }
}
