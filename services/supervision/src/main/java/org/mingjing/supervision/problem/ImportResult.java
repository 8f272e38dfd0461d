package org.mingjing.supervision.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a line: created, duplicate, or rejected with the reasons. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportResult(
        long line,
        String externalId,
        @Schema(examples = "created") String result,
        UUID id,
        String number,
        List<Reason> errors) {

    /** What is wrong with a field of the line. */
    public record Reason(String field, String message) {}

    static ImportResult created(long line, String externalId, Problem problem) {
        return new ImportResult(line, externalId, "created", problem.id(), problem.number(), null);
    }

    static ImportResult duplicate(long line, String externalId, UUID id) {
        return new ImportResult(line, externalId, "duplicate", id, null, null);
    }

    static ImportResult rejected(long line, String externalId, List<Reason> errors) {
        return new ImportResult(line, externalId, "rejected", null, null, errors);
    }
}
