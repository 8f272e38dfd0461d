package org.mingjing.complaints.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Channel;
import org.mingjing.complaints.complaint.FilingRequest;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.complaint.Limits;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.organ.Organs;

/** What is asked of whoever brings a complaint in, beside what is asked of the complaint itself. */
@ApplicationScoped
public class IntakeRules {
    private final Organs organs;
    private final Limits limits;
    private final PublicClocks clocks;

    IntakeRules(Organs organs, Limits limits, PublicClocks clocks) {
        this.organs = organs;
        this.limits = limits;
        this.clocks = clocks;
    }

    /** Refuses what this caller may not bring in like this; 422 naming each field. */
    void require(FilingRequest request, Scope caller, Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (request.kind() == Kind.BUSINESS_ENVIRONMENT && request.businessEvent() == null) {
            errors.add(FieldError.of("businessEvent", "business-event-needed"));
        }
        if (caller.kind() == Scope.Kind.PERSON
                && request.channel() == Channel.TRANSFERRED
                && request.channelSource() == null) {
            errors.add(FieldError.of("channelSource", "source-needed"));
        }
        if (caller.organ() != null && below(caller.organ(), request.respondentOrgan())) {
            errors.add(FieldError.of("respondentOrgan", "operator-recused"));
        }
        received(request, now, errors);
        if (!errors.isEmpty()) {
            throw ProblemException.unprocessable(errors);
        }
    }

    private void received(FilingRequest request, Instant now, List<FieldError> errors) {
        if (request.receivedAt() == null) {
            return;
        }
        var received = request.receivedAt().toInstant();
        var first = clocks.knownFrom(request.kind().name());
        if (request.channel() == Channel.ONLINE) {
            errors.add(FieldError.of("receivedAt", "received-online"));
        } else if (received.isAfter(now)) {
            errors.add(FieldError.of("receivedAt", "future"));
        } else if (BusinessTime.dayOf(received).isBefore(first)) {
            errors.add(FieldError.of("receivedAt", "before-rules", "first", first));
        } else if (received.isBefore(now.minus(Duration.ofDays(limits.receivedDays())))
                && (request.lateReason() == null || request.lateReason().isBlank())) {
            errors.add(FieldError.of("lateReason", "late-reason-needed", "days", limits.receivedDays()));
        }
    }

    /** Whoever works in the organ complained about, or below it, and its system, is not given the key to the complaint. */
    private boolean below(String organ, String respondent) {
        return organs.withCode(organ)
                .map(one -> one.lineage().contains(respondent))
                .orElse(false);
    }
}
