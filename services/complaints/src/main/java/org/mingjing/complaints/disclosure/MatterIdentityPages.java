package org.mingjing.complaints.disclosure;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Asking for an identity and looking at it, from the page of a complaint. */
@Path("/complaints/{id: [0-9a-f-]{36}}/identity")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"handler", "leader"})
public class MatterIdentityPages {
    private final IdentityAnswers answers;

    MatterIdentityPages(IdentityAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public Response identity(UUID id, @RestQuery boolean asked) {
        return answers.shown(new Way.Handling(id), asked);
    }

    @POST
    @Path("/request")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response ask(UUID id, MultivaluedMap<String, String> form) {
        return answers.ask(new Way.Handling(id), form);
    }

    @POST
    @Path("/reveal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response reveal(UUID id) {
        return answers.reveal(new Way.Handling(id));
    }

    @POST
    @Path("/files/{file: [0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response file(UUID id, UUID file) {
        return answers.file(id, file);
    }
}
