package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Supplier;
import org.mingjing.commons.web.ProblemException;

/** Tells the caller what an aggregate refused: 409 with the verbs that are his now, 422 for a wrong handler. */
@ApplicationScoped
public class ComplaintRefusals {
    private final ComplaintAccess access;

    ComplaintRefusals(ComplaintAccess access) {
        this.access = access;
    }

    /** Runs a command on a complaint. */
    public <E> E telling(Complaint complaint, Instant now, Supplier<E> command) {
        try {
            return command.get();
        } catch (CommandRefused refused) {
            var verbs = access.allowed(complaint, now).stream()
                    .map(ComplaintCommand::verb)
                    .toList();
            throw ProblemException.conflict(refused.status(), verbs);
        } catch (RespondentAsHandler refused) {
            throw ProblemException.unprocessable("handler", "respondent-as-handler");
        }
    }
}
