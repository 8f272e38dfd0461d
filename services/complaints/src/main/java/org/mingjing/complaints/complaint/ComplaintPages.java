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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.category.Categories;
import org.mingjing.complaints.page.PageTexts;

/** The officials' pages of complaints. They work without a script, and a refused form keeps what was typed. */
@Path("/complaints")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader", "supervisor", "auditor"})
public class ComplaintPages {
    private static final String ONE = "/{id: [0-9a-f-]{36}}";

    private final ComplaintReading reading;
    private final MatterReading matters;
    private final FormCommands commands;
    private final Categories categories;
    private final RegionNames regions;
    private final CurrentScope scope;
    private final PageTexts texts;

    ComplaintPages(
            ComplaintReading reading,
            MatterReading matters,
            FormCommands commands,
            Categories categories,
            RegionNames regions,
            CurrentScope scope,
            PageTexts texts) {
        this.reading = reading;
        this.matters = matters;
        this.commands = commands;
        this.categories = categories;
        this.regions = regions;
        this.scope = scope;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "complaint")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ComplaintListPage list);

        static native TemplateInstance matter(MatterPage matter);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@Context UriInfo uri, @RestQuery String cursor) {
        var form = ListForm.of(uri);
        var page = reading.list(form.filter(), ComplaintSort.of(form.value("sort")), null, cursor);
        return privately(
                200,
                Templates.list(new ComplaintListPage(
                        texts.now(),
                        page,
                        form,
                        categories.groups(),
                        regions.under(scope.get().region()))));
    }

    @GET
    @Path(ONE)
    @Operation(hidden = true)
    public Response one(UUID id, @RestQuery String done) {
        return privately(200, Templates.matter(matters.of(id, CommandInput.none(), done, texts.now())));
    }

    @POST
    @Path(ONE + "/{verb}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response act(UUID id, String verb, MultivaluedMap<String, String> form) {
        var command = ComplaintCommand.ofVerb(verb)
                .filter(one -> !one.ofReporter())
                .orElseThrow(() -> ProblemException.notFound("command", verb));
        var input = CommandInput.of(verb, form);
        try {
            var wrong = commands.run(id, command, input);
            return wrong.isEmpty()
                    ? Response.seeOther(URI.create("/complaints/" + id + "?done=" + verb))
                            .build()
                    : again(422, id, input.refused(wrong, texts.now().of("office.failed")));
        } catch (ProblemException e) {
            return refused(id, input, e);
        }
    }

    /** A refusal that the official can answer comes with the page; any other is a page of its own. */
    private Response refused(UUID id, CommandInput input, ProblemException refusal) {
        var notice =
                switch (refusal.status()) {
                    case 409, 412 -> texts.now().of("office.stale");
                    case 422 -> texts.now().of("office.failed");
                    default -> throw refusal;
                };
        return again(refusal.status(), id, input.refused(texts.errors(refusal), notice));
    }

    private Response again(int status, UUID id, CommandInput input) {
        return privately(status, Templates.matter(matters.of(id, input, null, texts.now())));
    }

    private static Response privately(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
