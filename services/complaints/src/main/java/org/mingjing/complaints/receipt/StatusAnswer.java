package org.mingjing.complaints.receipt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.deadline.ClockKind;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.evidence.EvidenceRules;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.Parts;
import org.mingjing.complaints.page.PrivatePage;
import org.mingjing.complaints.page.TypedForm;

/** Answers with the reporter's page of one complaint, for each feature whose forms stand on it. */
@ApplicationScoped
public class StatusAnswer {
    private final ReporterViews views;
    private final List<StatusSection> sections;
    private final PublicClocks clocks;
    private final EvidenceRules files;
    private final PageTexts texts;
    private final Clock clock;

    StatusAnswer(
            ReporterViews views,
            @Any Instance<StatusSection> sections,
            PublicClocks clocks,
            EvidenceRules files,
            PageTexts texts,
            Clock clock) {
        this.views = views;
        this.sections = sections.stream().toList();
        this.clocks = clocks;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "receipt")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance status(StatusPage page);
    }

    /** The page, at that part of its thread. */
    public Response shown(UUID id, ReporterWay way, String cursor) {
        return answer(200, id, way, cursor, TypedForm.none());
    }

    /** The page with a form that was refused, as it was left; 404 goes on as it is. */
    public Response refused(UUID id, ReporterWay way, TypedForm typed, ProblemException refusal) {
        if (refusal.status() == 404) {
            throw refusal;
        }
        var wrong = typed.refused(texts.said(refusal, TypedForm.WHOLE), null);
        return answer(refusal.status(), id, way, null, wrong);
    }

    private Response answer(int status, UUID id, ReporterWay way, String cursor, TypedForm typed) {
        var visit = new StatusVisit(texts.now(), views.of(id), way, cursor, typed);
        var parts = Parts.of(sections.stream().map(section -> section.of(visit)).toList());
        var page = new StatusPage(
                visit,
                parts,
                reviewUntil(visit.view()),
                visit.t().length(clocks.rule(ClockKind.REVIEW, clock.instant())),
                files.extensions(),
                files.fileBytes());
        return PrivatePage.answer(status, Templates.status(page));
    }

    private Instant reviewUntil(ReporterView view) {
        var reply = view.complaint().reply();
        return reply == null ? null : clocks.reviewRequestableUntil(reply.at().toInstant());
    }
}
