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
 * What stands in the place of a wrong row, the whole of it, and why.
 *
 * @param personRef staff number 工号 or post 职务, never a name; may be left out
 */
@Schema(
        name = "CorrectionRequest",
        examples = "{\"kind\":\"DISCIPLINARY\",\"personRef\":\"执行局副局长\",\"authority\":\"JW230300\","
                + "\"document\":\"鸡纪决〔2018〕21号\",\"decidedOn\":\"2018-07-20\",\"reason\":\"文号录入错误\"}")
public record CorrectionRequest(
        @NotNull DispositionKind kind,
        @Size(max = Disposed.PERSON) @PlainText String personRef,
        @NotBlank @Size(max = Disposed.AUTHORITY) @PlainText String authority,
        @Size(max = Disposed.DOCUMENT) @PlainText String document,
        @NotNull LocalDate decidedOn,

        @NotBlank @Size(max = StrikeRequest.REASON) @PlainText
        String reason) {

    Disposed disposed() {
        return new DispositionRequest(kind, personRef, authority, document, decidedOn, null).disposed();
    }

    /** Without the person. */
    @Override
    public String toString() {
        return "CorrectionRequest[" + kind + "]";
    }
}
