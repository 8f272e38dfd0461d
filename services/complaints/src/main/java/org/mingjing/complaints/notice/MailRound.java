package org.mingjing.complaints.notice;

import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.time.BusinessTime;

/**
 * Sends one letter in one transaction that keeps its row locked, so that of two senders one sends it. A process that
 * dies after the mail server has taken it and before the commit sends it again, under the same Message-ID.
 */
@ApplicationScoped
class MailRound {
    private static final Logger LOG = Logger.getLogger(MailRound.class);

    private final Policies<MailRule> rules = Policies.read("notice-mail", MailRule.class);
    private final MailRows rows;
    private final NoticeAddresses addresses;
    private final Letters letters;
    private final Mailer mailer;
    private final Clock clock;

    MailRound(MailRows rows, NoticeAddresses addresses, Letters letters, Mailer mailer, Clock clock) {
        this.rows = rows;
        this.addresses = addresses;
        this.letters = letters;
        this.mailer = mailer;
        this.clock = clock;
    }

    /** What came of one letter. */
    enum Outcome {
        /** None was due. */
        NOTHING_DUE,
        /** The reporter wants none. */
        UNWANTED,
        SENT,
        /** It is tried again later. */
        POSTPONED,
        /** The mail server is away; this one is tried again later, and others need not be tried now. */
        OUTAGE,
        FAILED
    }

    /** Sends the one that has waited longest. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Outcome next() {
        var now = clock.instant();
        var due = rows.lockNext(now);
        if (due.isEmpty()) {
            return Outcome.NOTHING_DUE;
        }
        var address = addresses.open(due.get().complaintId());
        if (address.isEmpty()) {
            rows.drop(due.get().noticeId());
            return Outcome.UNWANTED;
        }
        return send(due.get(), address.get(), now);
    }

    private Outcome send(MailRows.Due due, NoticeAddresses.Address address, Instant now) {
        var letter = letters.write(due, address);
        try {
            mailer.send(letter);
        } catch (RuntimeException e) {
            return failed(due, MailFailure.of(e), now);
        }
        rows.tried(due.noticeId(), MailState.SENT, now, null, null);
        return Outcome.SENT;
    }

    /** The exception itself is not logged: a mail server's answer quotes the address. */
    private Outcome failed(MailRows.Due due, MailFailure failure, Instant now) {
        var attempts = due.attempts() + 1;
        var next = rules.value("retry", BusinessTime.dayOf(now)).next(attempts, failure, now);
        rows.tried(
                due.noticeId(),
                next.isEmpty() ? MailState.FAILED : MailState.DUE,
                now,
                next.orElse(null),
                failure.code());
        if (next.isEmpty()) {
            LOG.warnf("notice %s was not sent in %d tries: %s", due.noticeId(), attempts, failure.code());
            return Outcome.FAILED;
        }
        return failure.outage() ? Outcome.OUTAGE : Outcome.POSTPONED;
    }
}
