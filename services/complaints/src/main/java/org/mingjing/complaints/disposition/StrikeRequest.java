package org.mingjing.complaints.disposition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.text.PlainText;

/** Why a row counts no more. */
@Schema(name = "StrikeRequest", examples = "{\"reason\":\"登记到了别的投诉名下\"}")
public record StrikeRequest(
        @NotBlank @Size(max = StrikeRequest.REASON) @PlainText
        String reason) {
    /** Characters of a reason. */
    static final int REASON = 500;

    /** Without the reason. */
    @Override
    public String toString() {
        return "StrikeRequest";
    }
}
