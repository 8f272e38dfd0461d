package org.mingjing.complaints.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.organ.Organs;
import org.mingjing.complaints.receipt.ReceiptNumber;

/** The two complaints of a link: one that the caller's organ handles, and one that the caller sees. */
@ApplicationScoped
class LinkPartners {
    private final Complaints complaints;
    private final LinkAccess access;
    private final Organs organs;

    LinkPartners(Complaints complaints, LinkAccess access, Organs organs) {
        this.complaints = complaints;
        this.access = access;
        this.organs = organs;
    }

    /** 404 for a complaint that the caller does not see, 403 for one that his organ does not handle. */
    Complaint handled(UUID id, String command) {
        var complaint = complaints.visible(id);
        access.requireLinking(complaint, command);
        return complaint;
    }

    /** By id or receipt number; 422 for none, and alike for one that the caller does not see. */
    Complaint named(String idOrReceipt) {
        return id(idOrReceipt)
                .flatMap(complaints::findByIdOptional)
                .or(() -> ReceiptNumber.parse(idOrReceipt)
                        .flatMap(number -> complaints.find("receipt", number).firstResultOptional()))
                .orElseThrow(() -> ProblemException.unprocessable("other", "link-unknown"));
    }

    /** 409 when an organ that reads the timeline of the one is to learn nothing of the other: a link is written in both. */
    void requireBothMayKnow(Complaint one, Complaint other) {
        if (standsAside(one, other) || standsAside(other, one)) {
            throw ProblemException.conflict("link-not-possible");
        }
    }

    private boolean standsAside(Complaint read, Complaint about) {
        var respondents = Stream.of(
                        about.matter().respondentOrgan(), about.matter().firstRespondentOrgan())
                .filter(Objects::nonNull)
                .toList();
        return Stream.of(read.handling().organ(), read.handling().routedBy())
                .filter(Objects::nonNull)
                .flatMap(code -> organs.withCode(code).stream())
                .anyMatch(organ -> respondents.stream().anyMatch(organ.lineage()::contains));
    }

    /** What is written down of the caller and his reason. */
    Links.Linking linking(String reason, Instant at) {
        var caller = access.caller();
        return new Links.Linking(reason, caller.actor(), caller.organ(), at);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
