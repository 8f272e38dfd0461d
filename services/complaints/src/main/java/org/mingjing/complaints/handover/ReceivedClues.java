package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;

/** The clues of the organ that got them, for what other features let it do. */
@ApplicationScoped
public class ReceivedClues {
    private final Handovers handovers;
    private final HandoverAccess access;

    ReceivedClues(Handovers handovers, HandoverAccess access) {
        this.handovers = handovers;
        this.access = access;
    }

    /** 404 for a stranger, 403 for the organ that handed it over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ReceivedClue received(UUID id) {
        var handover = handovers.visible(id);
        if (!access.receives(handover)) {
            throw ProblemException.forbidden("clue-not-received");
        }
        return new ReceivedClue(handover.id(), handover.complaintId(), handover.referralId(), handover.state());
    }
}
