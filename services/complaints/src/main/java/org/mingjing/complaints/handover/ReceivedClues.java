package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mingjing.commons.web.Etags;
import org.mingjing.commons.web.ProblemException;

/** The clues of the organ that got them, for what it does with them, here and in other features. */
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

    /** One that the caller answers or takes away: 404 for a stranger, 403 for the organ that handed it over. */
    Handover receiving(UUID id, String command) {
        var handover = handovers.visible(id);
        access.requireReceiving(handover, command);
        return handover;
    }

    /** One whose turn that step is: besides, 428 and 412 by version, 409 when it is not due or was done before. */
    Handover due(UUID id, String ifMatch, String command) {
        var handover = receiving(id, command);
        Etags.require(ifMatch, handover.version());
        var allowed = handover.state().commands();
        if (!allowed.contains(command)) {
            throw ProblemException.conflict(handover.state(), allowed);
        }
        return handover;
    }

    /** Writes what its step changed; whoever was first in the meantime wins (412). */
    void write() {
        handovers.write();
    }

    /** Who does the step. */
    String officer() {
        return access.actor();
    }

    /** The same as it stands once nobody else can take it back or answer it until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ReceivedClue held(UUID id) {
        hold(received(id).id());
        handovers.reread(id);
        return received(id);
    }

    /** Holds the complaint behind a clue, as its own commands do; whoever may know of the clue has been asked before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID id) {
        handovers.holdComplaint(id);
    }
}
