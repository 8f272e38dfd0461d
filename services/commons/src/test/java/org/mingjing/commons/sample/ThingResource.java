package org.mingjing.commons.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.idempotency.Idempotency;
import org.mingjing.commons.ndjson.Ndjson;
import org.mingjing.commons.ndjson.NdjsonLine;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.commons.timeline.TimelineEntry;
import org.mingjing.commons.timeline.Verification;
import org.mingjing.commons.web.Etags;
import org.mingjing.commons.web.ProblemException;

/** A resource of the tests, as resources are. */
@Path("/api/v1/things")
@Produces(MediaType.APPLICATION_JSON)
public class ThingResource {
    @Inject
    Things things;

    @Inject
    Timeline timeline;

    enum Colour {
        RED,
        BLUE
    }

    record Part(@NotBlank String name) {}

    record ThingRequest(
            @NotBlank @Size(max = 20) String name, Colour colour, Integer amount, List<@Valid Part> parts) {}

    @POST
    @RolesAllowed({"handler", "system"})
    public Response file(@HeaderParam(Idempotency.HEADER) String key, @Valid @NotNull ThingRequest request) {
        if (request.colour() == Colour.BLUE) {
            throw ProblemException.unprocessable("colour", "thing.colour");
        }
        return things.file(key, request.name()).toResponse();
    }

    @GET
    public List<String> names() {
        return things.names();
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        Thing thing = things.get(id);
        return Response.ok(Map.of("name", thing.name()))
                .tag(Etags.of(thing.version()))
                .build();
    }

    @POST
    @Path("/{id}/rename")
    public Response rename(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @QueryParam("name") String name) {
        return Response.ok(Map.of("name", things.rename(id, ifMatch, name).name()))
                .build();
    }

    @POST
    @Path("/{id}/close")
    public void close(@PathParam("id") UUID id) {
        throw ProblemException.conflict("OPEN", List.of("rename", "paint"));
    }

    @GET
    @Path("/{id}/timeline")
    public List<TimelineEntry> timeline(@PathParam("id") UUID id) {
        return timeline.of(id);
    }

    @GET
    @Path("/{id}/timeline/verify")
    public Verification verify(@PathParam("id") UUID id) {
        return timeline.verify(id);
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("a secret of ours");
    }

    @GET
    @Path("/locked")
    public String locked() {
        throw ProblemException.locked(900);
    }

    @POST
    @Path("/import")
    @Consumes(Ndjson.MEDIA_TYPE)
    @Produces(Ndjson.MEDIA_TYPE)
    @RolesAllowed("handler")
    @io.smallrye.common.annotation.Blocking
    public StreamingOutput importLines(InputStream lines) {
        return Ndjson.answer(lines, 100, this::importLine);
    }

    private Map<String, Object> importLine(NdjsonLine line) {
        if (line.tooLong()) {
            return Map.of("line", line.number(), "result", "rejected");
        }
        things.make("JC230300", line.text().strip());
        return Map.of("line", line.number(), "result", "created");
    }
}
