package org.mingjing.complaints.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.text.PlainText;

/** The number under which the organ keeps the clue. */
@Schema(name = "AcknowledgeClue", examples = "{\"receiptNumber\":\"鸡纪信〔2018〕15号\"}")
public record AcknowledgeRequest(
        @NotBlank @Size(max = 60) @PlainText String receiptNumber) {}
