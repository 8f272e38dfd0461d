package org.mingjing.complaints.business;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.complaints.complaint.FilterChoices;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.PrivatePage;

/** The statistics of 影响营商环境（案）事件 as a page, and the lists that its numbers open. */
@Path(BusinessForm.PATH)
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader", "supervisor", "auditor"})
public class BusinessPages {
    private final BusinessService service;
    private final BusinessReading reading;
    private final BusinessCodes codes;
    private final FilterChoices choices;
    private final PageTexts texts;

    BusinessPages(
            BusinessService service,
            BusinessReading reading,
            BusinessCodes codes,
            FilterChoices choices,
            PageTexts texts) {
        this.service = service;
        this.reading = reading;
        this.codes = codes;
        this.choices = choices;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "business")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance numbers(BusinessPage view);

        static native TemplateInstance list(BusinessListPage view);
    }

    @GET
    @Operation(hidden = true)
    public Response numbers(@BeanParam BusinessParameters parameters) {
        var t = texts.now();
        var offer = choices.of(parameters.filter().form());
        var form = new BusinessForm(t, offer, codes.measures());
        return PrivatePage.answer(
                offer.organs().status(),
                Templates.numbers(new BusinessPage(t, form, service.statistics(form.filter(), t.lang()))));
    }

    @GET
    @Path("/list")
    @Operation(hidden = true)
    public Response list(@BeanParam BusinessParameters parameters, @RestQuery String cursor) {
        var filter = new BusinessFilter(choices.coded(parameters.filter().form()));
        return PrivatePage.answer(
                200, Templates.list(new BusinessListPage(texts.now(), filter, reading.list(filter, null, cursor))));
    }
}
