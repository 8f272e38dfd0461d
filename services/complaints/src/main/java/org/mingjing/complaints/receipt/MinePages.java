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
import org.mingjing.complaints.message.MessageThread;
import org.mingjing.complaints.notice.NoticeReading;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.TypedForm;

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
    private final StatusReading status;

    MinePages(
            ComplaintReading reading,
            ComplaintService complaints,
            ReceiptService receipts,
            ReceiptMessages messages,
            EvidenceService evidence,
            NoticeReading notices,
            Uploads uploads,
            PageTexts texts,
            LetterReading letters,
            StatusReading status) {
        this.reading = reading;
        this.complaints = complaints;
        this.receipts = receipts;
        this.messages = messages;
        this.evidence = evidence;
        this.notices = notices;
        this.uploads = uploads;
        this.texts = texts;
        this.letters = letters;
        this.status = status;
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
        return privately(page(id, cursor, TypedForm.none()));
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
        return done(id, "rate", form, () -> StatusPage.rating(form));
    }

    @POST
    @Path("/{id}/review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response review(UUID id, MultivaluedMap<String, String> form) {
        return done(id, "review", form, () -> StatusPage.review(form));
    }

    @POST
    @Path("/{id}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(UUID id, MultivaluedMap<String, String> form) {
        return done(id, "withdraw", form, () -> StatusPage.withdrawal(form));
    }

    private Response done(UUID id, String verb, MultivaluedMap<String, String> form, Supplier<CommandRequest> command) {
        try {
            complaints.run(id, "\"" + form.getFirst("version") + "\"", command.get());
            return again(id);
        } catch (ProblemException e) {
            return refused(id, TypedForm.of(verb, form), e);
        }
    }

    @POST
    @Path("/{id}/messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response write(UUID id, MultivaluedMap<String, String> form) {
        try {
            messages.write(id, form.getFirst("text"), form.getFirst("key"));
            return again(id);
        } catch (ProblemException e) {
            return refused(id, TypedForm.of(MessageThread.FORM, form), e);
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
            return refused(id, TypedForm.none(), e);
        }
    }

    @POST
    @Path("/{id}/stop-mail")
    @Operation(hidden = true)
    public Response stopLetters(UUID id) {
        notices.stopLetters(id);
        return again(id);
    }

    private Response refused(UUID id, TypedForm typed, ProblemException refusal) {
        if (refusal.status() == 404) {
            throw refusal;
        }
        return privately(page(id, null, typed.refused(texts.said(refusal, "form"), null)));
    }

    private StatusPage page(UUID id, String cursor, TypedForm typed) {
        reading.get(id);
        return status.of(receipts.view(id), ReporterWay.byLogin(id), cursor, typed);
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
