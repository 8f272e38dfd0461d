package org.mingjing.complaints.retaliation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.identity.Reporter;
import org.mingjing.complaints.notice.NoticeWish;
import org.mingjing.complaints.text.PlainText;

/**
 * What was done to the reporter, and by whom.
 *
 * @param respondentOrgan code or name of the organ whose people did it; the one first complained about when left out
 * @param anonymous without a name; what was kept of the first complaint stays kept
 */
@Schema(
        name = "RetaliationRequest",
        examples = "{\"text\":\"投诉后第三天，单位通知我停岗，并说是因为我告了法院。\",\"respondentOrgan\":\"FY230302\",\"anonymous\":true}")
public record RetaliationRequest(
        @NotBlank @PlainText String text,
        @Size(max = 100) @PlainText String respondentOrgan,
        @Size(max = 100) @PlainText String respondentOfficer,
        @Size(max = 64) @PlainText String respondentStaffNo,
        boolean anonymous,
        @Valid Reporter reporter,
        @Valid NoticeWish notice) {
    /** Nothing of it: who complains of whom belongs into no log. */
    @Override
    public String toString() {
        return "RetaliationRequest[withheld]";
    }
}
