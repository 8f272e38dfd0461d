package org.mingjing.complaints.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.business.BusinessEventRequest;
import org.mingjing.complaints.business.BusinessEventRules;
import org.mingjing.complaints.business.BusinessEvents;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.Kind;

/**
 * The report form of a 影响营商环境（案）事件, where the office finds that a complaint is one. What was once given stays: it is not shown
 * while the complaint counts as something else, and holds again when it is corrected back.
 */
@ApplicationScoped
class OfficeEvents {
    private static final String EVENT = "businessEvent";

    private final BusinessEvents events;
    private final BusinessEventRules rules;
    private final Complaints complaints;

    OfficeEvents(BusinessEvents events, BusinessEventRules rules, Complaints complaints) {
        this.events = events;
        this.rules = rules;
        this.complaints = complaints;
    }

    /** Whether the form has to come with the correction to that kind. */
    boolean needed(Complaint complaint, Kind kind) {
        return kind == Kind.BUSINESS_ENVIRONMENT && complaint.matter().kind() != kind && !events.has(complaint.id());
    }

    /** 422 where it is missing, wrong, or asked for by nobody. */
    void require(Complaint complaint, Kind kind, BusinessEventRequest event) {
        var errors = errors(complaint, kind, event);
        if (!errors.isEmpty()) {
            throw ProblemException.unprocessable(errors);
        }
    }

    private List<FieldError> errors(Complaint complaint, Kind kind, BusinessEventRequest event) {
        var needed = needed(complaint, kind);
        if (event == null) {
            return needed ? List.of(FieldError.of(EVENT, "business-event-needed")) : List.of();
        }
        if (!needed) {
            var there = kind == Kind.BUSINESS_ENVIRONMENT;
            return List.of(FieldError.of(EVENT, there ? "correction-event-there" : "business-event-forbidden"));
        }
        return rules.errorsOfOffice(event, complaint.matter());
    }

    /** Keeps what was given, as the office's. */
    void keep(UUID complaint, BusinessEventRequest event) {
        if (event != null) {
            // the complaint first: whoever found out the same at this moment has moved it on, and that is what the
            // caller is told (412)
            complaints.write();
            events.keepOfOffice(complaint, event);
        }
    }
}
