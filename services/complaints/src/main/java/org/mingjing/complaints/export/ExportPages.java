package org.mingjing.complaints.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.complaints.page.PageTexts;

/** The journal of exports as a page. */
@Path("/complaints/exports")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"leader", "supervisor", "auditor"})
public class ExportPages {
    private final ExportReading reading;
    private final PageTexts texts;

    ExportPages(ExportReading reading, PageTexts texts) {
        this.reading = reading;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "export")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ExportListPage list);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery String cursor) {
        var page = reading.list(null, cursor).map(one -> new ExportListPage.Line(one, reading.said(one)));
        return Templates.list(new ExportListPage(texts.now(), page));
    }
}
