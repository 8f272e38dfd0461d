package org.mingjing.complaints.disposition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.category.Categories;
import org.mingjing.complaints.complaint.DispositionKind;
import org.mingjing.complaints.complaint.ListForm;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.PrivatePage;

/** The people dealt with, one row each, as a page. */
@Path("/complaints/dispositions")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader", "supervisor", "auditor"})
public class DispositionPages {
    private final DispositionReading reading;
    private final Categories categories;
    private final PageTexts texts;

    DispositionPages(DispositionReading reading, Categories categories, PageTexts texts) {
        this.reading = reading;
        this.categories = categories;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "disposition")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(DispositionListPage list);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@Context UriInfo uri, @RestQuery String cursor) {
        var form = ListForm.of(uri);
        var kind = kind(form.value("kind"));
        // kind is the decision here, not the kind of complaint
        var complaints = form.with("kind", form.values().get("complaintKind")).filter();
        var page = reading.list(kind, complaints, null, cursor);
        return PrivatePage.answer(
                200,
                Templates.list(new DispositionListPage(
                        texts.now(), page, form, kind, reading.organs(page.items()), categories)));
    }

    private static DispositionKind kind(String name) {
        return name.isEmpty()
                ? null
                : Arrays.stream(DispositionKind.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.badRequest(
                                "kind", "one-of", "values", Arrays.toString(DispositionKind.values())));
    }
}
