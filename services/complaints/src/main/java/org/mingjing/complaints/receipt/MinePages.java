package org.mingjing.complaints.receipt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.CommandRequest;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.complaint.ComplaintService;
import org.mingjing.complaints.complaint.ComplaintSort;
import org.mingjing.complaints.complaint.ComplaintSummary;
import org.mingjing.complaints.evidence.EvidenceService;
import org.mingjing.complaints.evidence.Uploads;
import org.mingjing.complaints.letter.LetterPages;
import org.mingjing.complaints.letter.LetterReading;
import org.mingjing.complaints.notice.NoticeReading;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;

/** A citizen's or an enterprise's own complaints, by login. */
@Path("/complaints/mine")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"citizen", "enterprise"})
public class MinePages {
    private final ComplaintReading reading;
    private final ComplaintService complaints;
    private final ReceiptService receipts;
    private final ReceiptMessages messages;
    private final EvidenceService evidence;
    private final NoticeReading notices;
    private final Uploads uploads;
    private final PageTexts texts;
    private final LetterReading letters;

    MinePages(
            ComplaintReading reading,
            ComplaintService complaints,
            ReceiptService receipts,
            ReceiptMessages messages,
            EvidenceService evidence,
            NoticeReading notices,
            Uploads uploads,
            PageTexts texts,
            LetterReading letters) {
        this.reading = reading;
        this.complaints = complaints;
        this.receipts = receipts;
        this.messages = messages;
        this.evidence = evidence;
        this.notices = notices;
        this.uploads = uploads;
        this.texts = texts;
        this.letters = letters;
    }

    @CheckedTemplate(basePath = "receipt")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance mine(
                PageText t, Page<ComplaintSummary> page, Map<UUID, Long> unread, Map<UUID, Long> messages);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery String cursor) {
        var page = reading.list(ComplaintFilter.none(), ComplaintSort.of(null), null, cursor);
        var ids = page.items().stream().map(ComplaintSummary::id).toList();
        return Templates.mine(texts.now(), page, notices.unread(ids), messages.unread(ids));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response one(UUID id, @RestQuery String cursor) {
        return privately(page(id, cursor, Map.of()));
    }

    @GET
    @Path("/{id}/letter")
    @Operation(hidden = true)
    public Response letter(UUID id) {
        return LetterPages.shown(letters.of(reading.get(id), "/complaints/mine/" + id));
    }

    @POST
    @Path("/{id}/rate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response rate(UUID id, MultivaluedMap<String, String> form) {
        return done(id, form, () -> StatusPage.rating(form));
    }

    @POST
    @Path("/{id}/review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response review(UUID id, MultivaluedMap<String, String> form) {
        return done(id, form, () -> StatusPage.review(form));
    }

    @POST
    @Path("/{id}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(UUID id, MultivaluedMap<String, String> form) {
        return done(id, form, () -> StatusPage.withdrawal(form));
    }

    private Response done(UUID id, MultivaluedMap<String, String> form, Supplier<CommandRequest> command) {
        try {
            complaints.run(id, "\"" + form.getFirst("version") + "\"", command.get());
            return again(id);
        } catch (ProblemException e) {
            return refused(id, e);
        }
    }

    @POST
    @Path("/{id}/messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response write(UUID id, @RestForm String text, @RestForm String key) {
        try {
            messages.write(id, text, key);
            return again(id);
        } catch (ProblemException e) {
            if (e.status() == 404) {
                throw e;
            }
            return privately(page(id, null, Map.of()).refused(text, texts.said(e, "text")));
        }
    }

    @POST
    @Path("/{id}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response add(UUID id, @RestForm("file") FileUpload file) {
        try {
            evidence.add(id, file == null ? null : file.fileName(), uploads.read(file));
            return again(id);
        } catch (ProblemException e) {
            return refused(id, e);
        }
    }

    @POST
    @Path("/{id}/stop-mail")
    @Operation(hidden = true)
    public Response stopLetters(UUID id) {
        notices.stopLetters(id);
        return again(id);
    }

    private Response refused(UUID id, ProblemException refusal) {
        if (refusal.status() == 404) {
            throw refusal;
        }
        return privately(page(id, null, texts.said(refusal, "form")));
    }

    /** What the office wrote is read by being shown. */
    private StatusPage page(UUID id, String cursor, Map<String, String> errors) {
        reading.get(id);
        return StatusPage.byLogin(texts.now(), receipts.view(id), messages.shown(id, cursor), errors);
    }

    private static Response privately(StatusPage page) {
        return Response.status(page.errors().isEmpty() ? 200 : 422)
                .entity(TrackPages.Templates.status(page))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response again(UUID id) {
        return Response.seeOther(URI.create("/complaints/mine/" + id)).build();
    }
}
