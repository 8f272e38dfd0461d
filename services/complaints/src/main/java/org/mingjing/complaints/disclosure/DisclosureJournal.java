package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.complaints.identity.ReporterIdentities;

/** Writes requests, decisions and looks into the complaint's timeline: ids and codes, no identity, no free text. */
@ApplicationScoped
class DisclosureJournal {
    private static final String AGGREGATE = "complaint";

    private final Timeline timeline;

    DisclosureJournal(Timeline timeline) {
        this.timeline = timeline;
    }

    void asked(IdentityRequest request) {
        write(request, "request-identity", Map.of(), request.asking().at());
    }

    void granted(IdentityRequest request) {
        write(
                request,
                "grant-identity",
                Map.of("until", request.expiresAt()),
                request.decision().at());
    }

    void denied(IdentityRequest request) {
        write(request, "deny-identity", Map.of(), request.decision().at());
    }

    void revoked(IdentityRequest request) {
        write(request, "revoke-identity", Map.of(), request.revocation().at());
    }

    void looked(IdentityRequest request, long look, Instant now) {
        write(request, "look-identity", Map.of("look", look), now);
    }

    /** Whether the identity was deleted after its time. */
    boolean purged(UUID complaintId) {
        return timeline.of(complaintId).stream().anyMatch(entry -> ReporterIdentities.PURGE.equals(entry.command()));
    }

    private void write(IdentityRequest request, String command, Map<String, Object> more, Instant now) {
        Map<String, Object> after = new TreeMap<>(more);
        after.put("requestId", request.id());
        after.put("groundCode", request.asking().ground());
        timeline.record(AGGREGATE, request.about().complaintId(), command, Map.of(), after, now);
    }
}
