package org.mingjing.complaints.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.complaint.Names;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/** Reads what a correction would change: the dates of each kind, and who would handle it. */
@ApplicationScoped
class CorrectionReading {
    private final Complaints complaints;
    private final CorrectionFields fields;
    private final Corrections corrections;
    private final PublicClocks clocks;
    private final Names names;
    private final Clock clock;

    CorrectionReading(
            Complaints complaints,
            CorrectionFields fields,
            Corrections corrections,
            PublicClocks clocks,
            Names names,
            Clock clock) {
        this.complaints = complaints;
        this.fields = fields;
        this.corrections = corrections;
        this.clocks = clocks;
        this.names = names;
        this.clock = clock;
    }

    /** The forms that are the caller's now. */
    CorrectionCard card(ComplaintView view, TypedForm typed, PageText t) {
        var complaint = complaints.visible(view.id());
        var classifies = view.allowedCommands().contains(CorrectionCard.CORRECT);
        var namesOrgan = view.allowedCommands().contains(CorrectionCard.RESPONDENT);
        return new CorrectionCard(
                t,
                view.id(),
                view.version(),
                classifies ? fields.classification(complaint, t, typed) : List.of(),
                classifies && corrections.asksForEvent(complaint) ? fields.event(t, typed) : List.of(),
                classifies ? kinds(complaint, t) : List.of(),
                namesOrgan ? fields.respondent(t, typed) : List.of(),
                namesOrgan ? route(complaint, typed) : null,
                typed);
    }

    private List<CorrectionCard.KindDates> kinds(Complaint complaint, PageText t) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Arrays.stream(Kind.values())
                .map(kind -> dates(complaint, kind, now, t))
                .toList();
    }

    private CorrectionCard.KindDates dates(Complaint complaint, Kind kind, Instant now, PageText t) {
        var is = complaint.milestones();
        var then = kind == complaint.matter().kind() ? is : is.as(kind.name(), now);
        return new CorrectionCard.KindDates(t.label("kind." + kind), clocks.statutory(then, now, t.lang()));
    }

    /** Null where no organ was typed, or one that it cannot be about, which is said at the field. */
    private CorrectionCard.Route route(Complaint complaint, TypedForm typed) {
        var organ = typed.value(CorrectionCard.RESPONDENT, "respondentOrgan");
        if (organ.isEmpty()) {
            return null;
        }
        try {
            var to = corrections.route(complaint, organ);
            return new CorrectionCard.Route(
                    names.organ(to.organ()),
                    !to.organ().equals(complaint.handling().organ()));
        } catch (ProblemException e) {
            return null;
        }
    }
}
