package org.mingjing.complaints.overview;

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
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.complaint.ComplaintSort;
import org.mingjing.complaints.complaint.ComplaintSummary;
import org.mingjing.complaints.complaint.FilterChoices;
import org.mingjing.complaints.complaint.ListForm;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.PrivatePage;

/** The numbers of complaints as a page. */
@Path("/complaints/overview")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader", "supervisor", "auditor"})
public class OverviewPages {
    private final OverviewService service;
    private final ComplaintReading reading;
    private final FilterChoices choices;
    private final PageTexts texts;

    OverviewPages(OverviewService service, ComplaintReading reading, FilterChoices choices, PageTexts texts) {
        this.service = service;
        this.reading = reading;
        this.choices = choices;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "overview")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance overview(OverviewPage view);
    }

    @GET
    @Operation(hidden = true)
    public Response overview(@Context UriInfo uri, @RestQuery String by) {
        var t = texts.now();
        var dimension = dimension(by);
        var offer = choices.of(ListForm.counting(uri));
        var counted = service.of(offer.form().filter());
        return PrivatePage.answer(
                offer.organs().status(),
                Templates.overview(new OverviewPage(
                        t,
                        counted,
                        new OverviewForm(t, offer, dimension),
                        offer.regions(),
                        dimension,
                        service.today(),
                        demo(offer.form()))));
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
