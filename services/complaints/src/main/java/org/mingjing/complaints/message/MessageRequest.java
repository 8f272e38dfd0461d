package org.mingjing.complaints.message;

import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.text.PlainText;

/**
 * What somebody writes; how long it may be is policy.
 *
 * @param lastSeen the last message of the other side that the writer saw: it and those before count as read; null for all
 */
@Schema(examples = "{\"text\":\"请补充2018年3月以后的转账记录。\"}")
public record MessageRequest(@NotBlank @PlainText String text, UUID lastSeen) {
    /** Without the text, which belongs in no log. */
    @Override
    public String toString() {
        return "MessageRequest[withheld]";
    }
}
