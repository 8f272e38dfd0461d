package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.handover.PlatformActing;
import org.mingjing.complaints.handover.ReceivedClue;
import org.mingjing.complaints.handover.ReceivedClues;

/** The complaints behind clues: the platform looks, for the organ that got the clue. */
@ApplicationScoped
class ClueMatters {
    private final ReceivedClues clues;
    private final Complaints complaints;
    private final DisclosureAccess access;
    private final DisclosureJournal journal;
    private final PlatformActing platform;

    ClueMatters(
            ReceivedClues clues,
            Complaints complaints,
            DisclosureAccess access,
            DisclosureJournal journal,
            PlatformActing platform) {
        this.clues = clues;
        this.complaints = complaints;
        this.access = access;
        this.journal = journal;
        this.platform = platform;
    }

    /** 404 for a stranger and whoever stands aside, 403 for the organ that handed it over. */
    ClueMatter of(UUID handoverId) {
        return behind(clues.received(handoverId));
    }

    private ClueMatter behind(ReceivedClue clue) {
        return platform.act(() -> {
            var complaint = complaints.visible(clue.complaintId());
            // not to be found any more by what works in the caller's scope
            complaints.getEntityManager().detach(complaint);
            return new ClueMatter(clue, complaint, journal.purged(clue.complaintId()));
        });
    }

    /**
     * The same, held until the end of the transaction, where it may be asked who gave it; 409 otherwise, with the steps that
     * are left when it is too early.
     */
    ClueMatter open(UUID handoverId) {
        var matter = behind(clues.held(handoverId));
        if (access.caller().staffNo() == null) {
            throw ProblemException.forbidden("clue-not-received");
        }
        if (!matter.acknowledged()) {
            throw ProblemException.conflict(
                    matter.clue().state(), matter.clue().state().commands());
        }
        access.requireIdentity(matter.complaint(), matter.purged());
        if (!matter.current()) {
            throw ProblemException.conflict("identity-clue-taken-back");
        }
        return matter;
    }
}
