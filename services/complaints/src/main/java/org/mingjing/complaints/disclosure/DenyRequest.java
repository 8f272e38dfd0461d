package org.mingjing.complaints.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.text.PlainText;

/** Why a custodian does not grant it. */
@Schema(examples = """
        {"reason":"通过站内消息即可核实，不必知道姓名"}""")
public record DenyRequest(
        @NotBlank @Size(max = 500) @PlainText String reason) {}
