package org.mingjing.complaints.importing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.complaints.text.PlainText;

/** What a line says beside the filing itself, whose fields lie in the same object. */
record ImportLine(String externalId, OffsetDateTime filedAt, Boolean demo, List<Step> history) {

    List<Step> steps() {
        return history == null ? List.of() : history;
    }

    /**
     * One command of the history: who did it for which organ, and when.
     *
     * @param letterNumber the number 文号 that the letter of a reply had there, or null: none is made up for it
     */
    record Step(
            String command,
            OffsetDateTime at,
            String organ,
            String actor,
            @Size(max = 100) @PlainText String letterNumber,
            JsonNode body) {
        Step {
            letterNumber = letterNumber == null || letterNumber.isBlank() ? null : letterNumber.strip();
        }
    }
}
