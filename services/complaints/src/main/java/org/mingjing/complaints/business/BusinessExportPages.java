package org.mingjing.complaints.business;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mingjing.complaints.complaint.FilterChoices;
import org.mingjing.complaints.export.ListExportResource;
import org.mingjing.complaints.export.Workbooks;

/** The statistics as a workbook, as their page links to it. */
@Path(BusinessForm.EXPORT)
@Blocking
@RolesAllowed({"intake", "handler", "leader", "supervisor", "auditor"})
public class BusinessExportPages {
    private final BusinessExport export;
    private final FilterChoices choices;

    BusinessExportPages(BusinessExport export, FilterChoices choices) {
        this.export = export;
        this.choices = choices;
    }

    @GET
    @Produces(Workbooks.XLSX)
    @Operation(hidden = true)
    public Response workbook(@BeanParam BusinessParameters parameters) {
        var filter = new BusinessFilter(choices.coded(parameters.filter().form()));
        return ListExportResource.download(BusinessResource.WORKBOOK, export.of(filter));
    }
}
