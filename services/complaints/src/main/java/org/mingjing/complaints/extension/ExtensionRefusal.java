package org.mingjing.complaints.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.text.PlainText;

/** Why no more time is given; the officer in charge reads it. */
@Schema(name = "ExtensionRefusal", examples = "{\"reason\":\"其他事项可以先行查清，请按期办结\"}")
public record ExtensionRefusal(
        @NotBlank @Size(max = ExtensionAsk.REASON) @PlainText
        String reason) {}
