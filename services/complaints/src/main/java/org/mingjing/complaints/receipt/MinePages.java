package org.mingjing.complaints.receipt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.complaint.ComplaintSort;
import org.mingjing.complaints.complaint.ComplaintSummary;
import org.mingjing.complaints.notice.NoticeReading;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;

/** The list of a citizen's or an enterprise's own complaints, by login. */
@Path("/complaints/mine")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"citizen", "enterprise"})
public class MinePages {
    private final ComplaintReading reading;
    private final NoticeReading notices;
    private final ReceiptMessages messages;
    private final PageTexts texts;

    MinePages(ComplaintReading reading, NoticeReading notices, ReceiptMessages messages, PageTexts texts) {
        this.reading = reading;
        this.notices = notices;
        this.messages = messages;
        this.texts = texts;
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
}
