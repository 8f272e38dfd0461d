package org.mingjing.complaints.disclosure;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;

/** Asking for an identity and looking at it, from the page of a complaint. */
@Path("/complaints/{id: [0-9a-f-]{36}}/identity")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"handler", "leader"})
public class MatterIdentityPages {
    private final IdentitySections sections;
    private final IdentityRequestService service;
    private final Validator validator;
    private final PageTexts texts;

    MatterIdentityPages(
            IdentitySections sections, IdentityRequestService service, Validator validator, PageTexts texts) {
        this.sections = sections;
        this.service = service;
        this.validator = validator;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "disclosure")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance identity(IdentitySection section);

        static native TemplateInstance revealed(PageText t, UUID complaintId, RevealedIdentity identity);
    }

    @GET
    @Operation(hidden = true)
    public Response identity(UUID id, @RestQuery boolean asked) {
        return privately(200, Templates.identity(sections.of(id, AskForm.empty(), asked, texts.now())));
    }

    @POST
    @Path("/request")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response ask(UUID id, MultivaluedMap<String, String> typed) {
        var form = AskForm.of(typed);
        var violations = validator.validate(form.request());
        if (!violations.isEmpty()) {
            return again(422, id, form.refused(texts.errors(violations)));
        }
        try {
            service.ask(id, form.request(), null);
            return Response.seeOther(URI.create("/complaints/" + id + "/identity?asked=true"))
                    .build();
        } catch (ProblemException e) {
            return refused(id, form, e);
        }
    }

    @POST
    @Path("/reveal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response reveal(UUID id) {
        try {
            return privately(200, Templates.revealed(texts.now(), id, service.reveal(id)));
        } catch (ProblemException e) {
            return refused(id, AskForm.empty(), e);
        }
    }

    private Response refused(UUID id, AskForm form, ProblemException refusal) {
        if (refusal.status() == 404) {
            throw refusal;
        }
        Map<String, String> errors = texts.said(refusal, "form");
        return again(refusal.status(), id, form.refused(errors));
    }

    private Response again(int status, UUID id, AskForm form) {
        return privately(status, Templates.identity(sections.of(id, form, false, texts.now())));
    }

    static Response privately(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
