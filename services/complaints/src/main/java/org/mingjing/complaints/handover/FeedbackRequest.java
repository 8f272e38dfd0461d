package org.mingjing.complaints.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.text.PlainText;

/** What came of the clue; the text is read by the organ that handed it over. */
@Schema(name = "ClueFeedback", examples = "{\"result\":\"CASE_OPENED\",\"text\":\"已对有关人员立案审查，办结后另行通报。\"}")
public record FeedbackRequest(
        @NotNull FeedbackResult result,
        @NotBlank @Size(max = 5000) @PlainText String text) {}
