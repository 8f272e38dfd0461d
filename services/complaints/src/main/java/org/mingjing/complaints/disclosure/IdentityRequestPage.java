package org.mingjing.complaints.disclosure;

import java.util.List;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;

/**
 * One request as its custodian decides it.
 *
 * @param looks each look by the grant, the last one first
 * @param hours how long a grant lasts
 * @param reason what was typed as the reason of a denial or of taking back
 * @param error what is wrong with it, or null
 * @param notice why something was refused that no field is to blame for, or null
 */
public record IdentityRequestPage(
        PageText t,
        IdentityRequestView request,
        List<IdentityLook> looks,
        int hours,
        String reason,
        String error,
        String notice) {
    /** Whether the caller may decide it. */
    public boolean open() {
        return request.allowedCommands().contains("grant");
    }

    /** Whether the caller may take the grant back. */
    public boolean revocable() {
        return request.allowedCommands().contains("revoke");
    }

    /** Whether it is about to be decided, so that its clock matters. */
    public boolean waiting() {
        return request.state() == IdentityRequestState.REQUESTED;
    }

    /** Whether it was granted, whatever came of it. */
    public boolean granted() {
        // the reason of a denial goes with the identity
        return request.decidedAt() != null && request.state() != IdentityRequestState.DENIED;
    }

    /** The reason of a denial, or of taking the grant back: whichever can be done. */
    public FormField reasonField() {
        var what = revocable() ? "identity.revocation" : "identity.denial";
        return new FormField(
                "reason", "area", t.of(what), t.of("identity.denial.hint"), true, reason, error, List.of(), List.of());
    }

    /** The prefix of that field's id. */
    public String scope() {
        return revocable() ? "revoke" : "deny";
    }
}
