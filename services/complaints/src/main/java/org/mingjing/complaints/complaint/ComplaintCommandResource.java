package org.mingjing.complaints.complaint;

import static org.mingjing.commons.version.VersionedAnswer.versioned;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mingjing.commons.version.VersionedAnswer;
import org.mingjing.complaints.evidence.CopyMaking;

/**
 * The commands on a complaint. Each takes If-Match (428 without, 412 when stale), is refused with 403 when it is not the
 * caller's, and with 409 and the allowed verbs when the state forbids it.
 */
@Path("/api/v1/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "complaint commands")
public class ComplaintCommandResource {
    private final ComplaintService service;
    private final CopyMaking copies;
    private final ComplaintReading reading;

    ComplaintCommandResource(ComplaintService service, CopyMaking copies, ComplaintReading reading) {
        this.service = service;
        this.copies = copies;
        this.reading = reading;
    }

    @POST
    @Path("/accept")
    @Operation(summary = "Take it in (intake or leader of the handling organ)")
    public RestResponse<ComplaintView> accept(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return versioned(service.run(id, ifMatch, new CommandRequest.Accept()));
    }

    @POST
    @Path("/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Do not take it in, with the ground, the reason and the remedy")
    public RestResponse<ComplaintView> decline(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandRequest.Decline request) {
        return versioned(service.run(id, ifMatch, request));
    }

    @POST
    @Path("/assign")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Name the officer who handles it (intake or leader); again while it is handled")
    public RestResponse<ComplaintView> assign(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid CommandRequest.Assign request) {
        return versioned(service.run(id, ifMatch, request));
    }

    @POST
    @Path("/refer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "移送: to another organ, to enforcement, to mediation or to discipline inspection")
    public RestResponse<ComplaintView> refer(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid CommandRequest.Refer request) {
        if (request.handsOver()) {
            copies.complete(id);
        }
        return versioned(service.run(id, ifMatch, request));
    }

    @POST
    @Path("/designate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "指定管辖、异地办理: another organ handles it (leader)")
    public RestResponse<ComplaintView> designate(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandRequest.Designate request) {
        return versioned(service.run(id, ifMatch, request));
    }

    @POST
    @Path("/raise")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "提级办理: the organ above handles it (leader)")
    public RestResponse<ComplaintView> raise(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid CommandRequest.Raise request) {
        return versioned(service.run(id, ifMatch, request));
    }

    @POST
    @Path("/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "更正登记信息: kind, category, of an enterprise or not (intake, leader or assigned handler)",
            description =
                    "Until it is concluded. What is left out stays; what the reporter wrote always does. Statutory"
                            + " clocks become those of the new kind, from the same filing; what was missed stays missed.")
    public RestResponse<ComplaintView> correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandRequest.Correct request) {
        return versioned(service.run(id, ifMatch, request));
    }

    @POST
    @Path("/correct-respondent")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "更正被反映单位: the organ complained about (leader)",
            description =
                    "The organ named and those below it see nothing from then on, and the one named before stays out."
                            + " Where the handling organ has to stand aside itself, the organ above takes over.")
    @APIResponse(responseCode = "200", description = "done")
    @APIResponse(responseCode = "204", description = "done, and the caller's own organ has to stand aside")
    public RestResponse<ComplaintView> correctRespondent(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandRequest.CorrectRespondent request) {
        service.run(id, ifMatch, request);
        return reading.find(id).map(VersionedAnswer::versioned).orElseGet(RestResponse::noContent);
    }

    @POST
    @Path("/procedural-reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "程序性回复: answer the first public clock, once")
    public RestResponse<ComplaintView> replyProcedurally(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandRequest.ProceduralReply request) {
        return versioned(service.run(id, ifMatch, request));
    }

    @POST
    @Path("/suspend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "中止: the clocks stand still on a ground, at most until the day named")
    public RestResponse<ComplaintView> suspend(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandRequest.Suspend request) {
        return versioned(service.run(id, ifMatch, request));
    }

    @POST
    @Path("/resume")
    @Operation(summary = "恢复: the clocks run again")
    public RestResponse<ComplaintView> resume(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return versioned(service.run(id, ifMatch, new CommandRequest.Resume()));
    }

    @POST
    @Path("/extend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "延期: more time where the rules allow it, with notice to the reporter (leader)")
    public RestResponse<ComplaintView> extend(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid CommandRequest.Extend request) {
        return versioned(service.run(id, ifMatch, request));
    }

    @POST
    @Path("/progress")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "进展答复: tell the reporter how far it is; the first one meets the second public clock")
    public RestResponse<ComplaintView> progress(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandRequest.Progress request) {
        return versioned(service.run(id, ifMatch, request));
    }

    @POST
    @Path("/conclude")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End the inquiry with its result (assigned handler or leader); money in fen")
    public RestResponse<ComplaintView> conclude(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandRequest.Conclude request) {
        return versioned(service.run(id, ifMatch, request));
    }

    @POST
    @Path("/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tell the reporter the result: answers the second public clock")
    public RestResponse<ComplaintView> reply(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid CommandRequest.Reply request) {
        return versioned(service.run(id, ifMatch, request));
    }

    @POST
    @Path("/rate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The reporter's judgement, which closes the complaint")
    public RestResponse<ComplaintView> rate(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid CommandRequest.Rate request) {
        return versioned(service.run(id, ifMatch, request));
    }

    @POST
    @Path("/close")
    @Operation(summary = "File it away when the rating period is over (handler or leader)")
    public RestResponse<ComplaintView> close(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return versioned(service.run(id, ifMatch, new CommandRequest.Close()));
    }

    @POST
    @Path("/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "复查: the reporter asks the organ above to look again, once, within 30 days of the reply")
    public RestResponse<ComplaintView> review(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid CommandRequest.Review request) {
        return versioned(service.run(id, ifMatch, request));
    }

    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "撤回 by the reporter, before there is a conclusion")
    public RestResponse<ComplaintView> withdraw(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandRequest.Withdraw request) {
        return versioned(service.run(id, ifMatch, request));
    }
}
