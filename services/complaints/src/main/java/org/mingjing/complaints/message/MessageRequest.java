package org.mingjing.complaints.message;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.text.PlainText;

/** What somebody writes; how long it may be is policy. */
@Schema(examples = "{\"text\":\"请补充2018年3月以后的转账记录。\"}")
public record MessageRequest(@NotBlank @PlainText String text) {
    /** Without the text, which belongs in no log. */
    @Override
    public String toString() {
        return "MessageRequest[withheld]";
    }
}
