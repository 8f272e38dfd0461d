package org.mingjing.complaints.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.text.PlainText;

/** What the reporter is told about the extension. */
@Schema(name = "ExtensionApproval", examples = "{\"notice\":\"因等待鉴定意见，办理期限延长二十日。\"}")
public record ExtensionApproval(
        @NotBlank @Size(max = ExtensionAsk.REASON) @PlainText
        String notice) {}
