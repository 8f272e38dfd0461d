package org.mingjing.complaints.extension;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.text.PlainText;

/**
 * How much more time is asked for, and why.
 *
 * @param amount in the unit of the rule; the whole of what the rule allows when left out
 */
@Schema(name = "ExtensionAsk", examples = "{\"amount\":20,\"reason\":\"鉴定机构预计二十日后出具意见\"}")
public record ExtensionAsk(
        @Min(1) Integer amount,

        @NotBlank @Size(max = ExtensionAsk.REASON) @PlainText
        String reason) {
    /** Characters of a reason. */
    static final int REASON = 2000;

    /** Without the reason. */
    @Override
    public String toString() {
        return "ExtensionAsk[" + amount + "]";
    }
}
