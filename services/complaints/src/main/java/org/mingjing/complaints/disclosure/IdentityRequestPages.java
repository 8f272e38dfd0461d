package org.mingjing.complaints.disclosure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.PrivatePage;

/** The custodians' pages: what was asked, and the decision. Whoever asked finds his own requests here too. */
@Path("/complaints/identity-requests")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"identity-custodian", "handler", "leader"})
public class IdentityRequestPages {
    private static final String PATH = "/complaints/identity-requests/";

    private final IdentityRequestReading reading;
    private final IdentityRequestService service;
    private final DisclosureRules rules;
    private final Validator validator;
    private final PageTexts texts;

    IdentityRequestPages(
            IdentityRequestReading reading,
            IdentityRequestService service,
            DisclosureRules rules,
            Validator validator,
            PageTexts texts) {
        this.reading = reading;
        this.service = service;
        this.rules = rules;
        this.validator = validator;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "disclosure")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(IdentityRequestListPage list);

        static native TemplateInstance request(IdentityRequestPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @RestQuery String state,
            @RestQuery String ground,
            @RestQuery String handlingOrgan,
            @RestQuery String cursor) {
        var filter = new IdentityRequestFilter(state(state), given(ground), given(handlingOrgan), null);
        return PrivatePage.answer(
                200,
                Templates.list(new IdentityRequestListPage(
                        texts.now(), reading.list(filter, null, cursor), filter, rules.grounds())));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response one(UUID id) {
        return shown(200, id, "", null, null);
    }

    @POST
    @Path("/{id}/grant")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response grant(UUID id, @FormParam("version") String version) {
        return done(id, "", () -> service.grant(id, tag(version)));
    }

    @POST
    @Path("/{id}/deny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response deny(UUID id, @FormParam("version") String version, @FormParam("reason") String typed) {
        return reasoned(id, typed, DenyRequest::new, body -> service.deny(id, tag(version), body));
    }

    @POST
    @Path("/{id}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response revoke(UUID id, @FormParam("version") String version, @FormParam("reason") String typed) {
        return reasoned(id, typed, RevokeRequest::new, body -> service.revoke(id, tag(version), body));
    }

    @POST
    @Path("/{id}/seen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response seen(UUID id) {
        return done(id, "", () -> reading.seen(id));
    }

    private <B> Response reasoned(UUID id, String typed, Function<String, B> body, Consumer<B> command) {
        var reason = Objects.requireNonNullElse(typed, "").strip();
        var request = body.apply(reason);
        var wrong = validator.validate(request);
        return wrong.isEmpty()
                ? done(id, reason, () -> command.accept(request))
                : shown(422, id, reason, texts.errors(wrong).get("reason"), null);
    }

    /** A refusal that comes from the time that passed is told on the page; any other is a page of its own. */
    private Response done(UUID id, String reason, Runnable command) {
        try {
            command.run();
            return Response.seeOther(URI.create(PATH + id)).build();
        } catch (ProblemException e) {
            return switch (e.status()) {
                case 409, 412 -> shown(e.status(), id, reason, null, texts.now().of("identity.stale"));
                default -> throw e;
            };
        }
    }

    private Response shown(int status, UUID id, String reason, String error, String notice) {
        return PrivatePage.answer(
                status,
                Templates.request(new IdentityRequestPage(
                        texts.now(), reading.get(id), reading.looks(id), rules.grantHours(), reason, error, notice)));
    }

    private static String tag(String version) {
        return version == null ? null : "\"" + version + "\"";
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static IdentityRequestState state(String name) {
        try {
            return given(name) == null ? null : IdentityRequestState.valueOf(given(name));
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest(
                    "state", "one-of", "values", "REQUESTED, GRANTED, DENIED, REVOKED, EXPIRED");
        }
    }
}
