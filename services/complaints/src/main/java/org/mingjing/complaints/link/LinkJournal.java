package org.mingjing.complaints.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.commons.outbox.Outbox;
import org.mingjing.commons.timeline.Timeline;

/**
 * Tells the others, and writes into the timeline of both complaints: kind and code, never which the other one is, since not
 * everybody who reads the one sees the other.
 */
@ApplicationScoped
public class LinkJournal {
    private static final String AGGREGATE = "complaint";

    private final Outbox outbox;
    private final Timeline timeline;

    LinkJournal(Outbox outbox, Timeline timeline) {
        this.outbox = outbox;
        this.timeline = timeline;
    }

    void linked(ComplaintLinked event, String reason) {
        outbox.publish(event);
        both(event, "link", reason);
    }

    void unlinked(ComplaintUnlinked event, String reason) {
        outbox.publish(event);
        both(event, "unlink", reason);
    }

    /** A report of retaliation stands in its own timeline alone: whoever is accused in it may read that of the first. */
    public void reported(UUID report, UUID first, Instant at) {
        outbox.publish(new ComplaintLinked(report, first, LinkKind.RETALIATION, at));
        timeline.record(AGGREGATE, report, "link-retaliation", Map.of(), Map.of(), at);
    }

    /** Called neutrally: the reporter reads the names of entries, and is not told that there is one like his. */
    void dismissed(UUID complaintId, UUID otherId, String reason, Instant at) {
        write(complaintId, otherId, "compare", Map.of("reason", reason), at);
    }

    private void both(LinkEvent event, String command, String reason) {
        write(
                event.complaintId(),
                event.otherComplaintId(),
                command,
                Map.of("kind", event.kind().name(), "reason", reason),
                event.occurredAt());
    }

    /** In one order, whoever links whom: each entry locks its timeline. */
    private void write(UUID one, UUID other, String command, Map<String, Object> after, Instant at) {
        Stream.of(one, other).sorted().forEach(id -> timeline.record(AGGREGATE, id, command, Map.of(), after, at));
    }
}
