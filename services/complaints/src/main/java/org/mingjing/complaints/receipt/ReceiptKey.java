package org.mingjing.complaints.receipt;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reporter brings: the receipt as typed, and the PIN. */
@Schema(name = "ReceiptKey", examples = "{\"receipt\":\"TS-7K4M-92QX\",\"pin\":\"123456\"}")
public record ReceiptKey(@NotBlank String receipt, @NotBlank String pin) {
    @Override
    public String toString() {
        return "ReceiptKey[withheld]";
    }
}
