package org.mingjing.complaints.business;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.complaint.ComplaintSummary;
import org.mingjing.complaints.complaint.Labels;

/** 影响营商环境（案）事件 over JSON: the statistics, and the list behind each number. */
@Path("/api/v1/complaints/business-environment")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "complaints")
public class BusinessResource {
    private final BusinessService service;
    private final Labels labels;

    BusinessResource(BusinessService service, Labels labels) {
        this.service = service;
        this.labels = labels;
    }

    @GET
    @Path("/statistics")
    @Operation(
            summary =
                    "How often each organ was reported for harming the business environment, and the days to conclusion",
            description =
                    "Days are calendar days from filing to conclusion. Every number carries the address of its list.")
    @APIResponse(responseCode = "403", description = "private persons get no counts")
    public BusinessStatistics statistics(@BeanParam BusinessParameters parameters) {
        return service.statistics(parameters.filter(), labels.lang());
    }

    @GET
    @Operation(
            summary = "The reports that a number counts",
            description = "Keyset pages: pass `next` back as `cursor`.")
    @APIResponse(responseCode = "403", description = "for officials and systems")
    public Page<ComplaintSummary> list(
            @BeanParam BusinessParameters parameters,
            @Parameter(description = "1 to 200, 50 by default") @RestQuery Integer limit,
            @RestQuery String cursor) {
        return service.list(parameters.filter(), limit, cursor);
    }
}
