package org.mingjing.complaints.export;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.complaints.complaint.ComplaintListParameters;

/** The list as a workbook. */
@Path("/api/v1/complaints/export")
@Authenticated
@Tag(name = "complaints")
public class ListExportResource {
    private final ListExport export;

    ListExportResource(ListExport export) {
        this.export = export;
    }

    @GET
    @Blocking
    @Produces(Workbooks.XLSX)
    @Operation(
            summary = "The list as a workbook (XLSX), streamed",
            description =
                    "Takes the filters and the sort of the list. The first sheet names the filters, the moment and the"
                            + " office that exported; the last row says whether the limit of rows cut it. Each export is written down.")
    public Response list(
            @BeanParam ComplaintListParameters parameters,
            @Parameter(description = "filedAt, -filedAt (default) or dueAt") @RestQuery String sort) {
        return download("complaints.xlsx", export.of(parameters.form().with("sort", sort)));
    }

    /** A workbook to save; never cached, since it is what this caller may see. */
    public static Response download(String name, StreamingOutput content) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
