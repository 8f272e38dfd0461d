package org.mingjing.supervision.problem;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.mingjing.commons.web.Language;
import org.mingjing.commons.web.ProblemException;

/** The ledger's pages. They work without a script; every form tells again what was typed when it is refused. */
@Path("/supervision")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({"supervisor", "auditor", "handler", "leader", "intake"})
public class ProblemPages {

    private final ProblemRegistering registering;
    private final ProblemService service;
    private final ProblemActions actions;
    private final LedgerViews views;

    ProblemPages(ProblemRegistering registering, ProblemService service, ProblemActions actions, LedgerViews views) {
        this.registering = registering;
        this.service = service;
        this.actions = actions;
        this.views = views;
    }

    @GET
    public Response start() {
        return Response.seeOther(URI.create("/supervision/problems")).build();
    }

    @GET
    @Path("/problems")
    public TemplateInstance list(
            @BeanParam ProblemFilter filter, @QueryParam("cursor") String cursor, @Context HttpHeaders headers) {
        return views.ledger(filter, cursor, words(headers));
    }

    @GET
    @Path("/overview")
    public TemplateInstance overview(@BeanParam ProblemFilter filter, @Context HttpHeaders headers) {
        return views.overview(filter, words(headers));
    }

    @GET
    @Path("/problems/new")
    @RolesAllowed({"supervisor", "leader"})
    public TemplateInstance registration(@Context HttpHeaders headers) {
        return views.registration(FormInput.none(), words(headers));
    }

    @POST
    @Path("/problems")
    @RolesAllowed({"supervisor", "leader"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(MultivaluedMap<String, String> form, @Context HttpHeaders headers) {
        var words = words(headers);
        var input = FormInput.of("register", form);
        try {
            var request = actions.request(input.checked());
            var answer = registering.register(request, form.getFirst("key"));
            return Response.seeOther(URI.create(
                            "/supervision/problems/" + answer.body().path("id").asText()))
                    .build();
        } catch (ConstraintViolationException e) {
            return page(400, views.registration(input.refused(e, words), words));
        } catch (ProblemException e) {
            return page(e.status(), views.registration(input.refused(e, words), words));
        }
    }

    @GET
    @Path("/problems/{id}")
    public TemplateInstance matter(
            @PathParam("id") UUID id, @QueryParam("done") String done, @Context HttpHeaders headers) {
        return views.matter(id, FormInput.none(), done, words(headers));
    }

    @POST
    @Path("/problems/{id}/{command}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("id") UUID id,
            @PathParam("command") String command,
            MultivaluedMap<String, String> form,
            @Context HttpHeaders headers) {
        var words = words(headers);
        var input = FormInput.of(command, form);
        try {
            var action = actions.read(command, input.checked().body());
            service.act(id, "\"" + form.getFirst("version") + "\"", action);
            return Response.seeOther(URI.create("/supervision/problems/" + id + "?done=" + command))
                    .build();
        } catch (ConstraintViolationException e) {
            return page(400, views.matter(id, input.refused(e, words), null, words));
        } catch (ProblemException e) {
            if (e.status() == 404) {
                throw e;
            }
            return page(e.status(), views.matter(id, input.refused(e, words), null, words));
        }
    }

    private static LedgerWords words(HttpHeaders headers) {
        return new LedgerWords(Language.of(headers));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page)
                .type(MediaType.TEXT_HTML_TYPE)
                .build();
    }
}
