package org.mingjing.complaints.complaint;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.PrivatePage;
import org.mingjing.complaints.page.TypedForm;

/** The officials' pages of complaints. They work without a script, and a refused form keeps what was typed. */
@Path("/complaints")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader", "supervisor", "auditor"})
public class ComplaintPages {
    private static final String ONE = "/{id: [0-9a-f-]{36}}";

    private final ComplaintReading reading;
    private final MatterAnswer matters;
    private final FormCommands commands;
    private final FilterChoices choices;
    private final KnownHandlers handlers;
    private final PageTexts texts;

    ComplaintPages(
            ComplaintReading reading,
            MatterAnswer matters,
            FormCommands commands,
            FilterChoices choices,
            KnownHandlers handlers,
            PageTexts texts) {
        this.reading = reading;
        this.matters = matters;
        this.commands = commands;
        this.choices = choices;
        this.handlers = handlers;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "complaint")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ComplaintListPage list);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@Context UriInfo uri, @RestQuery String cursor) {
        var offer = choices.of(ListForm.of(uri));
        var form = offer.form();
        var page = reading.list(form.filter(), ComplaintSort.of(form.value("sort")), null, cursor);
        return PrivatePage.answer(
                offer.organs().status(),
                Templates.list(new ComplaintListPage(
                        texts.now(),
                        page,
                        form,
                        offer.catalogue(),
                        offer.regions(),
                        offer.organs(),
                        handlers.all(),
                        handlers.colleagues(page.items().stream().map(ComplaintSummary::handler)))));
    }

    @GET
    @Path(ONE)
    @Operation(hidden = true)
    public Response one(UUID id, @RestQuery String done) {
        return matters.shown(200, id, MatterVisit.after(done));
    }

    @POST
    @Path(ONE + "/{verb}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response act(UUID id, String verb, MultivaluedMap<String, String> form) {
        var command = ComplaintCommand.ofVerb(verb)
                .filter(one -> !one.ofReporter())
                .orElseThrow(() -> ProblemException.notFound("command", verb));
        var typed = TypedForm.of(verb, form);
        try {
            commands.run(id, command, typed);
        } catch (ProblemException refusal) {
            return matters.refused(id, typed, refusal);
        }
        return Response.seeOther(URI.create("/complaints/" + id + "?done=" + verb))
                .build();
    }
}
