package org.mingjing.complaints.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.text.PlainText;

/** Why a custodian takes a grant back. */
@Schema(examples = """
        {"reason":"承办人已经更换，不再需要查看"}""")
public record RevokeRequest(
        @NotBlank @Size(max = 500) @PlainText String reason) {}
