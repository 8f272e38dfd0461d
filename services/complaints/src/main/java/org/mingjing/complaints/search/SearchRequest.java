package org.mingjing.complaints.search;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.complaint.ComplaintFilter;

/** What to look for and where; it travels in the body, because addresses end up in logs and what is looked for may name somebody. */
public record SearchRequest(
        @Schema(
                description = "one or more phrases, all of which must stand in title, text or case number",
                examples = "冀01民初123号 拖延")
        @NotBlank
        @Size(max = 1000)
        String q,

        @Schema(description = "as the filters of the list") ComplaintFilter filter,
        @Schema(description = "1 to 200, 50 by default") Integer limit,
        String cursor) {

    ComplaintFilter narrowed() {
        return filter == null ? ComplaintFilter.none() : filter.whole();
    }
}
