package org.mingjing.complaints.respondent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.text.PlainText;

/** The number of the officer complained about, by which he and his logins are known. */
@Schema(name = "RespondentRequest", examples = "{\"staffNo\":\"230302-0117\"}")
public record RespondentRequest(
        @NotBlank @Size(max = 64) @PlainText String staffNo) {}
