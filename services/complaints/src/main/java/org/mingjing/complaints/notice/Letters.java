package org.mingjing.complaints.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.page.PageText;

/**
 * Writes a letter: that there is news, of what sort, the next date, and where to look. Somebody else may read the
 * mailbox, so it says nothing of the matter, and of the receipt only the last group (ADR 0043).
 */
@ApplicationScoped
class Letters {
    private final Labels labels;
    private final Complaints complaints;
    private final NoticeRows notices;
    private final MailSettings settings;

    Letters(Labels labels, Complaints complaints, NoticeRows notices, MailSettings settings) {
        this.labels = labels;
        this.complaints = complaints;
        this.notices = notices;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "notice")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance plain(PageText t, Content letter);

        static native TemplateInstance page(PageText t, Content letter);
    }

    /** What a letter may say. */
    record Content(String news, String tail, String nextDay, String where) {}

    Mail write(MailRows.Due due, NoticeAddresses.Address address) {
        var t = new PageText(labels, address.language());
        var content = content(due, t);
        // the same id however often it is sent, so that mail programs show one letter
        return Mail.withText(
                        address.email(),
                        t.of("letter.subject", content.tail()),
                        Templates.plain(t, content).render())
                .setHtml(Templates.page(t, content).render())
                .addHeader(
                        "Message-ID",
                        "<" + due.noticeId() + "@" + settings.publicUrl().getHost() + ">")
                .addHeader("Content-Language", "en".equals(t.lang()) ? "en" : "zh-CN")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private Content content(MailRows.Due due, PageText t) {
        var notice = notices.one(due.noticeId());
        var receipt = complaints.visible(due.complaintId()).receipt();
        return new Content(
                t.label("notice." + notice.kind()),
                receipt.substring(receipt.lastIndexOf('-') + 1),
                notice.nextDueAt() == null ? null : NoticeView.day(notice.nextDueAt()),
                settings.publicUrl().toString());
    }
}
