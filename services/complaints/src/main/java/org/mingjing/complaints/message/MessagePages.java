package org.mingjing.complaints.message;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.MatterAnswer;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.TypedForm;

/** The office's side of a thread, on the page of the complaint. */
@Path("/complaints/{id: [0-9a-f-]{36}}/messages")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader"})
public class MessagePages {
    private final MessageService service;
    private final MatterAnswer matters;
    private final PageTexts texts;

    MessagePages(MessageService service, MatterAnswer matters, PageTexts texts) {
        this.service = service;
        this.matters = matters;
        this.texts = texts;
    }

    @GET
    @Operation(hidden = true)
    public Response older(UUID id, @RestQuery String cursor) {
        return matters.shown(200, id, MatterVisit.at(cursor));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response write(UUID id, MultivaluedMap<String, String> form) {
        try {
            service.write(
                    id, form.getFirst("text"), MessageThread.lastSeen(form.getFirst("lastSeen")), form.getFirst("key"));
            return again(id);
        } catch (ProblemException e) {
            if (e.status() == 403 || e.status() == 404) {
                throw e;
            }
            var typed = TypedForm.of(MessageThread.FORM, form).refused(texts.said(e, "text"), null);
            return matters.shown(e.status(), id, MatterVisit.with(typed));
        }
    }

    @POST
    @Path("/read")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response read(UUID id, @RestForm String lastSeen) {
        service.read(id, MessageThread.lastSeen(lastSeen));
        return again(id);
    }

    private static Response again(UUID id) {
        return Response.seeOther(URI.create("/complaints/" + id + "#messages")).build();
    }
}
