package org.mingjing.complaints.handover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.page.FormCheck;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.Parts;
import org.mingjing.complaints.page.PrivatePage;
import org.mingjing.complaints.page.TypedForm;

/** The pages of clues, for the organ that hands them over and the one that gets them. */
@Path("/complaints/handovers")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader"})
public class HandoverPages {
    private final HandoverReading reading;
    private final HandoverService service;
    private final PageTexts texts;
    private final FormCheck check;
    private final List<ClueSection> sections;

    HandoverPages(
            HandoverReading reading,
            HandoverService service,
            PageTexts texts,
            FormCheck check,
            @Any Instance<ClueSection> sections) {
        this.reading = reading;
        this.service = service;
        this.texts = texts;
        this.check = check;
        this.sections = sections.stream().toList();
    }

    @CheckedTemplate(basePath = "handover")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(
                PageText t, String lead, Page<HandoverView> page, HandoverState state, HandoverState[] states);

        static native TemplateInstance one(HandoverPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@RestQuery HandoverState state, @RestQuery String cursor) {
        var t = texts.now();
        var page = reading.list(state, null, cursor);
        return PrivatePage.answer(200, Templates.list(t, reading.lead(t), page, state, HandoverState.values()));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response one(UUID id) {
        return shown(200, id, TypedForm.none());
    }

    @POST
    @Path("/{id}/acknowledge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response acknowledge(UUID id, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(HandoverState.ACKNOWLEDGE, form);
        return done(
                id,
                typed,
                () -> service.acknowledge(
                        id, typed.ifMatch(), check.checked(new AcknowledgeRequest(typed.value("receiptNumber")))));
    }

    @POST
    @Path("/{id}/feedback")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response feedBack(UUID id, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(HandoverState.FEEDBACK, form);
        return done(
                id,
                typed,
                () -> service.feedBack(
                        id,
                        typed.ifMatch(),
                        check.checked(new FeedbackRequest(
                                typed.chosen("result", FeedbackResult.values()), typed.value("text")))));
    }

    /** A refusal that can be answered comes with the page and what was typed; any other is a page of its own. */
    private Response done(UUID id, TypedForm typed, Runnable command) {
        try {
            command.run();
        } catch (ProblemException refusal) {
            return switch (refusal.status()) {
                case 409, 412 ->
                    shown(
                            refusal.status(),
                            id,
                            typed.refused(texts.errors(refusal), texts.now().of("office.stale")));
                case 422 -> shown(422, id, typed.refused(texts.said(refusal, TypedForm.WHOLE), null));
                default -> throw refusal;
            };
        }
        return Response.seeOther(URI.create("/complaints/handovers/" + id)).build();
    }

    private Response shown(int status, UUID id, TypedForm typed) {
        var t = texts.now();
        var clue = reading.get(id);
        var parts =
                Parts.of(sections.stream().map(section -> section.of(clue, t)).toList());
        return PrivatePage.answer(status, Templates.one(new HandoverPage(t, clue, reading.facts(id), parts, typed)));
    }
}
