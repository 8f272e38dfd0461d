package org.mingjing.complaints.disposition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.complaint.CommandRequest.Disposed;
import org.mingjing.complaints.complaint.DispositionKind;
import org.mingjing.complaints.text.PlainText;

/**
 * What was decided on one person.
 *
 * @param personRef staff number 工号 or post 职务, never a name; may be left out
 * @param authority which organ decided it, by code or name
 * @param document number of the decision 文号; may be left out
 * @param additional true for somebody whom the conclusion did not count; else he is one of those whom it counted in the same
 *     way without saying who, as long as there are any, and is not counted twice
 */
@Schema(
        name = "DispositionRequest",
        examples = "{\"kind\":\"DISCIPLINARY\",\"personRef\":\"执行局副局长\",\"authority\":\"JW230300\","
                + "\"document\":\"鸡纪决〔2018〕12号\",\"decidedOn\":\"2018-07-20\"}")
public record DispositionRequest(
        @NotNull DispositionKind kind,
        @Size(max = Disposed.PERSON) @PlainText String personRef,
        @NotBlank @Size(max = Disposed.AUTHORITY) @PlainText String authority,
        @Size(max = Disposed.DOCUMENT) @PlainText String document,
        @NotNull LocalDate decidedOn,
        Boolean additional) {

    Disposed disposed() {
        return new Disposed(kind, 1, unlessBlank(personRef), authority.strip(), unlessBlank(document), decidedOn);
    }

    private static String unlessBlank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Without the person. */
    @Override
    public String toString() {
        return "DispositionRequest[" + kind + "]";
    }
}
