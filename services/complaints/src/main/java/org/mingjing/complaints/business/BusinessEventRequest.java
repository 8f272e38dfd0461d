package org.mingjing.complaints.business;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.enterprise.ValidCreditCode;
import org.mingjing.complaints.text.PlainText;

/**
 * What is reported of a 影响营商环境（案）事件 besides the complaint itself; its case number is the complaint's.
 *
 * @param ofReporter the enterprise harmed is the reporter, whose name and code stay with the encrypted identity
 * @param harmedName the enterprise harmed, left out when it is the reporter
 * @param harmedCode its unified social credit code, left out when it is the reporter
 * @param decidingUnit which unit decided or did it
 * @param measure what was done, a code of {@code policy/business-event-codes.yaml}
 * @param stage how far the case is, a code of the same file; only with a case number
 * @param amountFen money affected, in fen
 * @param since since when
 * @param requested what is asked for
 */
@Schema(name = "BusinessEventRequest")
public record BusinessEventRequest(
        boolean ofReporter,
        @Size(max = 200) @PlainText String harmedName,
        @ValidCreditCode @PlainText String harmedCode,
        @NotBlank @Size(max = 200) @PlainText String decidingUnit,
        @NotBlank @Size(max = 32) @PlainText String measure,
        @Size(max = 32) @PlainText String stage,
        @PositiveOrZero Long amountFen,
        @PastOrPresent LocalDate since,
        @NotBlank @Size(max = 2000) @PlainText String requested) {
    /** Nothing of the enterprise, so that no log line can hold it. */
    @Override
    public String toString() {
        return "BusinessEventRequest[withheld]";
    }
}
