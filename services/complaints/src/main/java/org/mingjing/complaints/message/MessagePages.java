package org.mingjing.complaints.message;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.MatterReading;
import org.mingjing.complaints.page.PageTexts;

/** The office's side of a thread, on the page of the complaint. */
@Path("/complaints/{id: [0-9a-f-]{36}}/messages")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader"})
public class MessagePages {
    private final MessageService service;
    private final MatterReading matters;
    private final PageTexts texts;
    private final Template template;

    MessagePages(
            MessageService service,
            MatterReading matters,
            PageTexts texts,
            @Location("complaint/matter.html") Template template) {
        this.service = service;
        this.matters = matters;
        this.texts = texts;
        this.template = template;
    }

    @GET
    @Operation(hidden = true)
    public Response older(UUID id, @RestQuery String cursor) {
        return shown(200, id, service.thread(id, cursor));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response write(UUID id, @RestForm String text, @RestForm String key) {
        try {
            service.write(id, text, key);
            return again(id);
        } catch (ProblemException e) {
            if (e.status() == 403 || e.status() == 404) {
                throw e;
            }
            var why = texts.said(e, "text").values().iterator().next();
            return shown(e.status(), id, service.thread(id, null).refused(text, why));
        }
    }

    @POST
    @Path("/read")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response read(UUID id) {
        service.read(id);
        return again(id);
    }

    private Response shown(int status, UUID id, MessageThread thread) {
        var page = matters.withThread(id, thread, texts.now());
        return Response.status(status)
                .entity(template.data("matter", page))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response again(UUID id) {
        return Response.seeOther(URI.create("/complaints/" + id + "#messages")).build();
    }
}
