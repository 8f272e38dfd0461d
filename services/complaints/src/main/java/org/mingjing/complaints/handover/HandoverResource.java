package org.mingjing.complaints.handover;

import static org.mingjing.commons.version.VersionedAnswer.versioned;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mingjing.commons.paging.Page;

/** 问题线索移交直通车: clues between the organ that handles a complaint and discipline inspection. */
@Path("/api/v1/handovers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"intake", "handler", "leader"})
@Tag(name = "clues handed over")
public class HandoverResource {
    private final HandoverReading reading;
    private final HandoverService service;
    private final HandoverPackages packages;
    private final HandoverCopies copies;
    private final HandedFiles files;

    HandoverResource(
            HandoverReading reading,
            HandoverService service,
            HandoverPackages packages,
            HandoverCopies copies,
            HandedFiles files) {
        this.reading = reading;
        this.service = service;
        this.packages = packages;
        this.copies = copies;
        this.files = files;
    }

    @GET
    @Operation(summary = "The clues that this organ handed over or got, the last one first")
    public Page<HandoverView> list(@RestQuery HandoverState state, @RestQuery Integer limit, @RestQuery String cursor) {
        return reading.list(state, limit, cursor);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One of them")
    public RestResponse<HandoverView> get(UUID id) {
        return versioned(reading.get(id));
    }

    @GET
    @Path("/{id}/package")
    @Produces("application/zip")
    @Operation(
            summary = "The clue as a signed package (handlers and leaders of the organ that got it)",
            description = "facts.json, the evidence, manifest.json with every file's SHA-256, and manifest.sig:"
                    + " Ed25519 over the bytes of manifest.json. Who complained is not in it; `identity-requests` below"
                    + " this clue asks for that. The same bytes at every download, and every download is noted.")
    public Response download(UUID id) {
        copies.complete(id);
        return HandoverDownload.of(id, packages.open(id), files);
    }

    @POST
    @Path("/{id}/acknowledge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "签收: say that it came (handlers and leaders of the organ that got it)")
    @APIResponse(responseCode = "409", description = "it was acknowledged before; `allowed` says what can be done")
    public RestResponse<HandoverView> acknowledge(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid AcknowledgeRequest body) {
        return versioned(service.acknowledge(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/feedback")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "反馈: say what came of it; the complaint can be concluded then")
    @APIResponse(responseCode = "409", description = "not acknowledged, or fed back before")
    public RestResponse<HandoverView> feedBack(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid FeedbackRequest body) {
        return versioned(service.feedBack(id, ifMatch, body));
    }
}
