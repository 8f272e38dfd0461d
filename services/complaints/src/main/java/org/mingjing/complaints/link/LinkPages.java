package org.mingjing.complaints.link;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.MatterAnswer;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.FormCheck;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.TypedForm;

/** Linking and taking apart, from the page of a complaint. */
@Path("/complaints/{id: [0-9a-f-]{36}}/links")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader"})
public class LinkPages {
    private final LinkService service;
    private final MatterAnswer matters;
    private final FormCheck check;
    private final PageTexts texts;

    LinkPages(LinkService service, MatterAnswer matters, FormCheck check, PageTexts texts) {
        this.service = service;
        this.matters = matters;
        this.check = check;
        this.texts = texts;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response link(UUID id, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(LinkCard.FORM, form);
        var request = new LinkRequest(kind(typed.value("kind")), typed.value("other"), typed.value("reason"));
        try {
            service.link(id, typed.ifMatch(), check.checked(request));
            return back(id);
        } catch (ProblemException e) {
            return refused(id, typed, e);
        }
    }

    @POST
    @Path("/{other: [0-9a-f-]{36}}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response unlink(UUID id, UUID other, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(LinkCard.remove(other), form);
        try {
            service.unlink(id, other, typed.ifMatch(), new ReasonRequest(typed.value("reason")));
            return back(id);
        } catch (ProblemException e) {
            return refused(id, typed, e);
        }
    }

    /** A refusal with a reason of its own says it; nothing else explains why two cannot be linked. */
    private Response refused(UUID id, TypedForm typed, ProblemException refusal) {
        return refusal.status() == 409 && !"state".equals(refusal.code())
                ? matters.shown(409, id, MatterVisit.with(typed.refused(texts.errors(refusal), texts.detail(refusal))))
                : matters.refused(id, typed, refusal);
    }

    static Response back(UUID id) {
        return Response.seeOther(URI.create("/complaints/" + id + "#links")).build();
    }

    private static LinkKind kind(String name) {
        return Arrays.stream(LinkKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
