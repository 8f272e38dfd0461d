package org.mingjing.complaints.retaliation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.FiledView;
import org.mingjing.complaints.page.FormCheck;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.receipt.ReporterWay;

/** Shows and takes the form of a report, for a reporter who has been let in by login or by receipt. */
@ApplicationScoped
class RetaliationDesk {
    private final RetaliationService service;
    private final FormCheck check;
    private final PageTexts texts;

    RetaliationDesk(RetaliationService service, FormCheck check, PageTexts texts) {
        this.service = service;
        this.check = check;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "retaliation")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance form(RetaliationPage page);

        static native TemplateInstance filed(PageText t, FiledView filed);
    }

    Response form(ComplaintView first, ReporterWay way) {
        return shown(200, first, way, RetaliationForm.empty());
    }

    /** Files it and shows its own receipt, once; or the form again with what is wrong, as it was filled in. */
    Response send(ComplaintView first, ReporterWay way, RetaliationForm form) {
        var request = form.request(first);
        try {
            var filed = service.report(first.id(), check.checked(request), form.get("key"));
            return privately(201, Templates.filed(texts.now(), filed));
        } catch (ProblemException e) {
            return shown(e.status(), first, way, form.refused(texts.said(e, "form")));
        }
    }

    private Response shown(int status, ComplaintView first, ReporterWay way, RetaliationForm form) {
        return privately(
                status,
                Templates.form(new RetaliationPage(
                        texts.now(), first, form, way.base() + "/retaliation", way.receipt(), way.pin())));
    }

    private static Response privately(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
