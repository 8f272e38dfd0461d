package org.mingjing.complaints.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.text.PlainText;

/** Why the clock was missed and what was done. */
@Schema(name = "OrderAnswer", examples = "{\"text\":\"因案卷调取延误，现已作出程序性回复，承办人已约谈。\"}")
public record OrderAnswer(
        @NotBlank @Size(max = 5000) @PlainText String text) {}
