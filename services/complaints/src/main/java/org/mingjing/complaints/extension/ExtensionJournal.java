package org.mingjing.complaints.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.mingjing.commons.timeline.Timeline;

/** The timeline of a request is its own: the reporter reads that of the complaint, where the extension itself stands. */
@ApplicationScoped
class ExtensionJournal {
    /** What the timeline calls a request. */
    static final String AGGREGATE = "extension-request";

    private final Timeline timeline;

    ExtensionJournal(Timeline timeline) {
        this.timeline = timeline;
    }

    void asked(ExtensionRequest request, Instant now) {
        var wish = request.wish();
        timeline.record(
                AGGREGATE,
                request.id(),
                "request-extension",
                Map.of(),
                Map.of(
                        "complaint", request.complaintId().toString(),
                        "clock", wish.clock().name(),
                        "amount", wish.amount(),
                        "unit", wish.unit().name()),
                now);
    }

    void decided(ExtensionRequest request, String command, Instant now) {
        timeline.record(
                AGGREGATE,
                request.id(),
                command,
                Map.of("status", ExtensionState.ASKED.name()),
                Map.of("status", request.state(now).name()),
                now);
    }
}
