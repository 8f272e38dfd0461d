package org.mingjing.complaints.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers whom the office wrote to, once the message is kept. */
@ApplicationScoped
class NoticesSeen {
    private final List<UUID> complaints = new CopyOnWriteArrayList<>();

    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReporterMessaged messaged) {
        complaints.add(messaged.complaintId());
    }

    List<UUID> complaints() {
        return List.copyOf(complaints);
    }
}
