package org.mingjing.complaints.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.text.PlainText;

/** Why somebody needs to see who filed a complaint. */
@Schema(examples = """
        {"ground":"VERIFY_IN_PERSON","reason":"需要与反映人当面核对付款凭证原件"}""")
public record AskRequest(
        @NotBlank @Size(max = 40) @PlainText String ground,
        @NotBlank @Size(max = 500) @PlainText String reason) {}
