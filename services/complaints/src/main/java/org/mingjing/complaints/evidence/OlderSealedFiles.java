package org.mingjing.complaints.evidence;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;

/**
 * Encrypts what was sealed before files were encrypted (V73 to V80), which shows names and addresses in the clear: each file in a
 * transaction of its own, on whichever replica comes first.
 */
@ApplicationScoped
class OlderSealedFiles {
    private static final UUID START = new UUID(0, 0);

    private final EvidenceKeys keys;
    private final CurrentScope scope;

    OlderSealedFiles(EvidenceKeys keys, CurrentScope scope) {
        this.keys = keys;
        this.scope = scope;
    }

    @Scheduled(
            every = "${mingjing.evidence.encrypt.every:6h}",
            delayed = "1m",
            identity = "encrypt-sealed-files",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        scope.set(Scope.internal("evidence-keys"));
        int files = 0;
        for (Optional<UUID> one = keys.encryptNext(START); one.isPresent(); one = keys.encryptNext(one.get())) {
            files++;
        }
        if (files > 0) {
            Log.infof("files encrypted that were sealed before: %d", files);
        }
    }
}
