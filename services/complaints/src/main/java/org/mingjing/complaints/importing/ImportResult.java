package org.mingjing.complaints.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.web.Problem;
import org.mingjing.complaints.complaint.Complaint;

/** What became of one line; errors name the field and the rule in the caller's language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportResult(
        long line, String externalId, String result, UUID id, String receipt, List<Problem.Field> errors) {

    /** The complaint of a line: made of it, or made before of one with the same external id. */
    static ImportResult of(boolean made, long line, String externalId, Complaint complaint) {
        return new ImportResult(
                line, externalId, made ? "created" : "duplicate", complaint.id(), complaint.receipt(), null);
    }

    static ImportResult rejected(long line, String externalId, List<Problem.Field> errors) {
        return new ImportResult(line, externalId, "rejected", null, null, errors);
    }

    /** Nothing is wrong with the line as far as is known; it is to be sent again. */
    static ImportResult failed(long line, String externalId, List<Problem.Field> errors) {
        return new ImportResult(line, externalId, "failed", null, null, errors);
    }
}
