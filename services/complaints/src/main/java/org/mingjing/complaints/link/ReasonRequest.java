package org.mingjing.complaints.link;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.text.PlainText;

/** Why, a code of {@code policy/link-reasons.yaml}. */
@Schema(name = "LinkReason", examples = "{\"reason\":\"OTHER_MATTER\"}")
public record ReasonRequest(
        @NotBlank @Size(max = 32) @PlainText String reason) {}
