package org.mingjing.complaints.notice;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Locale;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;

/** Sends what is due, again and again; safe beside another replica. */
@ApplicationScoped
public class MailSender {
    /** What one round sends at most, so that a long queue does not keep a stopping process. */
    private static final int MOST = 200;

    private final MailRound round;
    private final MailSettings settings;
    private final CurrentScope scope;
    private final MeterRegistry metrics;

    MailSender(MailRound round, MailSettings settings, CurrentScope scope, MeterRegistry metrics) {
        this.round = round;
        this.settings = settings;
        this.scope = scope;
        this.metrics = metrics;
    }

    /** Sends until nothing is due or the mail server turns out to be away. */
    @Scheduled(
            every = "${mingjing.mail.every}",
            identity = "send-notices",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void sendDue() {
        if (!settings.enabled()) {
            return;
        }
        scope.set(Scope.internal("notices"));
        for (int i = 0; i < MOST; i++) {
            var outcome = round.next();
            if (outcome == MailRound.Outcome.NOTHING_DUE) {
                return;
            }
            metrics.counter("mingjing.notices.mails", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                    .increment();
            if (outcome == MailRound.Outcome.OUTAGE) {
                return;
            }
        }
    }
}
