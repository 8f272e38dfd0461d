package org.mingjing.complaints.filing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.FiledView;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.PrivatePage;

/** Letters, calls and visits entered by an operator: one page, from top to bottom with the tab key. */
@Path("/complaints/entry")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed("intake")
public class EntryPages {
    private static final Logger LOG = Logger.getLogger(EntryPages.class);

    private final Entry entry;
    private final FilingSending sending;
    private final PageTexts texts;

    EntryPages(Entry entry, FilingSending sending, PageTexts texts) {
        this.entry = entry;
        this.sending = sending;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "filing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance entry(EntryPage page);

        static native TemplateInstance entered(EntryReceipt receipt);
    }

    /** The empty page; the address may carry the channel, the source, the day and the organ of the letter before. */
    @GET
    @Operation(hidden = true)
    public Response begin(@Context UriInfo uri) {
        return PrivatePage.answer(200, Templates.entry(entry.first(FilingForm.of(uri.getQueryParameters()))));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response send(MultipartFormDataInput input) {
        String typed = FilingSending.text(input, "organ");
        FilingForm given = FilingSending.form(input);
        try {
            FilingForm form = entry.resolved(given, typed);
            var errors = entry.errors(form);
            if (!errors.isEmpty()) {
                return PrivatePage.answer(422, Templates.entry(entry.again(form, typed, errors)));
            }
            FiledView filed = sending.send(form, input);
            return PrivatePage.answer(201, Templates.entered(new EntryReceipt(texts.now(), filed, form)));
        } catch (ProblemException e) {
            return PrivatePage.answer(e.status(), Templates.entry(entry.again(given, typed, texts.said(e, "form"))));
        } catch (RuntimeException e) {
            LOG.error("an entry failed and left nothing", e);
            return PrivatePage.answer(503, Templates.entry(entry.failed(given, typed)));
        }
    }
}
