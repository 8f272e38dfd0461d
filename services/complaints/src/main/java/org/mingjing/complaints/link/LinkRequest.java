package org.mingjing.complaints.link;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.text.PlainText;

/**
 * Which complaint to link with, how and why.
 *
 * @param other id or receipt number of a complaint that the caller sees
 * @param reason a code of {@code policy/link-reasons.yaml}
 */
@Schema(name = "LinkRequest", examples = "{\"kind\":\"REPEAT\",\"other\":\"TS-7K4M-92QX\",\"reason\":\"SAME_MATTER\"}")
public record LinkRequest(
        @NotNull LinkKind kind,
        @NotBlank @Size(max = 64) @PlainText String other,
        @NotBlank @Size(max = 32) @PlainText String reason) {}
