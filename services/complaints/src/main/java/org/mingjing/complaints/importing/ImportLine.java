package org.mingjing.complaints.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;

/** What a line says beside the filing itself, whose fields lie in the same object. */
record ImportLine(String externalId, OffsetDateTime filedAt, Boolean demo, List<Step> history) {

    List<Step> steps() {
        return history == null ? List.of() : history;
    }

    /** One command of the history: who did it for which organ, and when. */
    record Step(String command, OffsetDateTime at, String organ, String actor, JsonNode body) {}
}
