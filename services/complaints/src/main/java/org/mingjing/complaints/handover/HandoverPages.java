package org.mingjing.complaints.handover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;

/** The pages of clues, for the organ that hands them over and the one that gets them. */
@Path("/complaints/handovers")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader"})
public class HandoverPages {
    private final HandoverReading reading;
    private final HandoverService service;
    private final PageTexts texts;
    private final Validator validator;

    HandoverPages(HandoverReading reading, HandoverService service, PageTexts texts, Validator validator) {
        this.reading = reading;
        this.service = service;
        this.texts = texts;
        this.validator = validator;
    }

    @CheckedTemplate(basePath = "handover")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(
                PageText t, Page<HandoverView> page, HandoverState state, HandoverState[] states);

        static native TemplateInstance one(PageText t, HandoverView h, Facts facts, FeedbackResult[] results);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@RestQuery HandoverState state, @RestQuery String cursor) {
        return privately(Templates.list(texts.now(), reading.list(state, null, cursor), state, HandoverState.values()));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response one(UUID id) {
        return privately(Templates.one(texts.now(), reading.get(id), reading.facts(id), FeedbackResult.values()));
    }

    @POST
    @Path("/{id}/acknowledge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response acknowledge(UUID id, @RestForm String version, @RestForm String receiptNumber) {
        var body = new AcknowledgeRequest(receiptNumber);
        if (!validator.validate(body).isEmpty()) {
            throw ProblemException.unprocessable("receiptNumber", "Size", "min", 1, "max", 60);
        }
        service.acknowledge(id, "\"" + version + "\"", body);
        return back(id);
    }

    @POST
    @Path("/{id}/feedback")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response feedBack(
            UUID id, @RestForm String version, @RestForm FeedbackResult result, @RestForm String text) {
        var body = new FeedbackRequest(result, text);
        if (!validator.validate(body).isEmpty()) {
            throw ProblemException.unprocessable("text", "Size", "min", 1, "max", 5000);
        }
        service.feedBack(id, "\"" + version + "\"", body);
        return back(id);
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/complaints/handovers/" + id)).build();
    }

    private static Response privately(TemplateInstance page) {
        return Response.ok(page).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
