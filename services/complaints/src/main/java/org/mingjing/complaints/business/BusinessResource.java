package org.mingjing.complaints.business;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.complaint.ComplaintSummary;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.export.ListExportResource;
import org.mingjing.complaints.export.Workbooks;

/** 影响营商环境（案）事件 over JSON: the statistics, and the list behind each number. */
@Path("/api/v1/complaints/business-environment")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "complaints")
public class BusinessResource {
    static final String WORKBOOK = "business-environment.xlsx";

    private final BusinessService service;
    private final BusinessReading reading;
    private final BusinessExport export;
    private final Labels labels;

    BusinessResource(BusinessService service, BusinessReading reading, BusinessExport export, Labels labels) {
        this.service = service;
        this.reading = reading;
        this.export = export;
        this.labels = labels;
    }

    @GET
    @Path("/statistics")
    @Operation(
            summary =
                    "How often each organ was reported for harming the business environment, and the days to conclusion",
            description =
                    "By organ complained about, organ that handles, region, month of filing and what was done. Days are"
                            + " calendar days from filing to conclusion. Every number carries the address of its list.")
    @APIResponse(responseCode = "403", description = "private persons get no counts")
    public BusinessStatistics statistics(@BeanParam BusinessParameters parameters) {
        return service.statistics(parameters.filter(), labels.lang());
    }

    @GET
    @Path("/export")
    @Blocking
    @Produces(Workbooks.XLSX)
    @Operation(
            summary = "The statistics as a workbook (XLSX)",
            description =
                    "A sheet for each table. Takes the filters of the statistics; the first sheet names them, the moment"
                            + " and the office that exported. Each export is written down.")
    @APIResponse(
            responseCode = "200",
            description = "a file to save, for this caller alone",
            content =
                    @Content(mediaType = Workbooks.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "403", description = "private persons get no counts")
    public Response export(@BeanParam BusinessParameters parameters) {
        return ListExportResource.download(WORKBOOK, export.of(parameters.filter()));
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
        return reading.list(parameters.filter(), limit, cursor);
    }
}
