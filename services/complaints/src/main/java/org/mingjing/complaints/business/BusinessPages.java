package org.mingjing.complaints.business;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.complaints.complaint.RegionNames;
import org.mingjing.complaints.page.PageTexts;

/** The statistics of 影响营商环境（案）事件 as a page, and the lists that its numbers open. */
@Path(BusinessPage.NUMBERS)
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader", "supervisor", "auditor"})
public class BusinessPages {
    private final BusinessService service;
    private final BusinessCodes codes;
    private final RegionNames regions;
    private final CurrentScope scope;
    private final PageTexts texts;

    BusinessPages(
            BusinessService service, BusinessCodes codes, RegionNames regions, CurrentScope scope, PageTexts texts) {
        this.service = service;
        this.codes = codes;
        this.regions = regions;
        this.scope = scope;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "business")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance numbers(BusinessPage view);

        static native TemplateInstance list(BusinessPage view);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance numbers(@BeanParam BusinessParameters parameters) {
        var filter = parameters.filter();
        var t = texts.now();
        return Templates.numbers(new BusinessPage(
                t,
                filter,
                service.statistics(filter, t.lang()),
                null,
                codes.measures(),
                regions.under(scope.get().region())));
    }

    @GET
    @Path("/list")
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam BusinessParameters parameters, @RestQuery String cursor) {
        var filter = parameters.filter();
        return Templates.list(new BusinessPage(
                texts.now(),
                filter,
                null,
                service.list(filter, null, cursor),
                codes.measures(),
                regions.under(scope.get().region())));
    }
}
