package org.mingjing.complaints.disclosure;

import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/**
 * What a complaint's page says of its reporter's identity.
 *
 * @param sealed in words: kept encrypted, deleted, or never given
 * @param last what the caller asked last, or null
 * @param fields of the form that asks; none for whoever may not ask
 * @param look whether the caller may look
 * @param asked whether the caller has just asked
 * @param typed the form that asks, when it was refused
 */
public record IdentitySection(
        PageText t,
        UUID complaintId,
        String receipt,
        String sealed,
        IdentityRequestView last,
        List<FormField> fields,
        boolean look,
        boolean asked,
        TypedForm typed) {}
