package org.mingjing.complaints.disclosure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.page.FormCheck;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.PrivatePage;
import org.mingjing.complaints.page.TypedForm;

/** Asking for an identity and looking at it, from the page of a complaint. */
@Path("/complaints/{id: [0-9a-f-]{36}}/identity")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"handler", "leader"})
public class MatterIdentityPages {
    private final IdentitySections sections;
    private final IdentityRequestService service;
    private final FormCheck check;
    private final PageTexts texts;

    MatterIdentityPages(IdentitySections sections, IdentityRequestService service, FormCheck check, PageTexts texts) {
        this.sections = sections;
        this.service = service;
        this.check = check;
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
        return PrivatePage.answer(200, Templates.identity(sections.of(id, TypedForm.none(), asked, texts.now())));
    }

    @POST
    @Path("/request")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response ask(UUID id, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(IdentitySections.FORM, form);
        try {
            service.ask(id, check.checked(new AskRequest(typed.value("ground"), typed.value("reason"))), null);
        } catch (ProblemException refusal) {
            return refused(id, typed, refusal);
        }
        return Response.seeOther(URI.create("/complaints/" + id + "/identity?asked=true"))
                .build();
    }

    @POST
    @Path("/reveal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response reveal(UUID id) {
        try {
            return PrivatePage.answer(200, Templates.revealed(texts.now(), id, service.reveal(id)));
        } catch (ProblemException e) {
            return refused(id, TypedForm.none(), e);
        }
    }

    private Response refused(UUID id, TypedForm typed, ProblemException refusal) {
        if (refusal.status() == 404) {
            throw refusal;
        }
        var wrong = typed.refused(texts.said(refusal, TypedForm.WHOLE), null);
        return PrivatePage.answer(refusal.status(), Templates.identity(sections.of(id, wrong, false, texts.now())));
    }
}
