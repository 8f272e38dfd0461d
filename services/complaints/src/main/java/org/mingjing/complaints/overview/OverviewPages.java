package org.mingjing.complaints.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.complaints.category.Categories;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.complaint.ComplaintSort;
import org.mingjing.complaints.complaint.ComplaintSummary;
import org.mingjing.complaints.complaint.ListForm;
import org.mingjing.complaints.complaint.RegionNames;
import org.mingjing.complaints.page.PageTexts;

/** The numbers of complaints as a page. */
@Path("/complaints/overview")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader", "supervisor", "auditor"})
public class OverviewPages {
    private final OverviewService service;
    private final ComplaintReading reading;
    private final RegionNames regions;
    private final Categories categories;
    private final CurrentScope scope;
    private final PageTexts texts;

    OverviewPages(
            OverviewService service,
            ComplaintReading reading,
            RegionNames regions,
            Categories categories,
            CurrentScope scope,
            PageTexts texts) {
        this.service = service;
        this.reading = reading;
        this.regions = regions;
        this.categories = categories;
        this.scope = scope;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "overview")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance overview(OverviewPage view);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance overview(@Context UriInfo uri, @RestQuery String by) {
        var t = texts.now();
        var places = regions.under(scope.get().region());
        var dimension = dimension(by);
        var form = new OverviewForm(t, ListForm.of(uri), dimension, places, categories.groups());
        return Templates.overview(new OverviewPage(
                t, service.of(form.form().filter()), form, places, dimension, service.today(), demo(form.form())));
    }

    /** Demonstration records are the oldest ones, so the first tells. */
    private boolean demo(ListForm form) {
        return reading.list(form.filter(), ComplaintSort.FILED_AT, 1, null).items().stream()
                .anyMatch(ComplaintSummary::demo);
    }

    private static Dimension dimension(String name) {
        return Arrays.stream(Dimension.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Dimension.REGION);
    }
}
