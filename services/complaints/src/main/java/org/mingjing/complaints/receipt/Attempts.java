package org.mingjing.complaints.receipt;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.time.BusinessTime;

/** Counts tries in the database, so that a restart or a second replica forgets none. */
@ApplicationScoped
class Attempts {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Policies<AttemptRule> rules = Policies.read("attempts", AttemptRule.class);
    private final EntityManager database;
    private final Clock clock;

    Attempts(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counts a try before it is made; returns the seconds to wait, 0 when it may be made. The last one starts the wait. */
    @Transactional(Transactional.TxType.MANDATORY)
    long count(String kind, String subject) {
        Instant now = clock.instant();
        AttemptRule rule = rules.value(kind, BusinessTime.dayOf(now));
        Duration window = Duration.ofMinutes(rule.minutes());
        Object[] row = (Object[]) database.createNativeQuery("""
                        insert into lookup_attempt as kept (subject, attempts, since) values (:subject, 1, :now)
                        on conflict (subject) do update
                        set attempts = case when kept.since < :begin then 1 else kept.attempts + 1 end,
                            since = case when kept.since < :begin or kept.attempts + 1 = :limit then :now else kept.since end
                        returning attempts, since
                        """, Object[].class)
                .setParameter("subject", kind + ":" + subject)
                .setParameter("now", now)
                .setParameter("begin", now.minus(window))
                .setParameter("limit", rule.attempts())
                .getSingleResult();
        if (((Number) row[0]).intValue() <= rule.attempts()) {
            return 0;
        }
        return Math.max(
                1, Duration.between(now, ((Instant) row[1]).plus(window)).toSeconds());
    }

    /** Takes back the count of a try that succeeded: the receipt's whole count, the client's one. */
    @Transactional(Transactional.TxType.MANDATORY)
    void succeeded(String receipt, String client) {
        database.createNativeQuery("delete from lookup_attempt where subject = :subject")
                .setParameter("subject", "receipt:" + receipt)
                .executeUpdate();
        database.createNativeQuery(
                        "update lookup_attempt set attempts = greatest(attempts - 1, 0) where subject = :subject")
                .setParameter("subject", "client:" + client)
                .executeUpdate();
    }

    @Scheduled(every = "1h", identity = "forget-lookup-attempts")
    @Transactional
    void forgetOldOnes() {
        database.createNativeQuery("delete from lookup_attempt where since < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
