package org.mingjing.complaints.notice;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.OwnComplaints;

/** What reporters do with their notices; nobody else sees them. */
@ApplicationScoped
public class NoticeReading {
    private final NoticeRows rows;
    private final MailRows letters;
    private final NoticeAddresses addresses;
    private final OwnComplaints own;
    private final Labels labels;
    private final Clock clock;

    NoticeReading(
            NoticeRows rows,
            MailRows letters,
            NoticeAddresses addresses,
            OwnComplaints own,
            Labels labels,
            Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.addresses = addresses;
        this.own = own;
        this.labels = labels;
        this.clock = clock;
    }

    /** The news of one complaint; it stays unread. */
    @Transactional
    public NoticeBoard of(UUID complaintId) {
        own.required(complaintId);
        var lang = labels.lang();
        var notices = rows.of(complaintId).stream()
                .map(one -> new NoticeView(
                        one.id(),
                        one.kind(),
                        labels.text("notice." + one.kind(), lang),
                        local(one.occurredAt()),
                        local(one.nextDueAt()),
                        one.readAt() == null))
                .toList();
        return new NoticeBoard(notices, addresses.kept(complaintId), letters.undelivered(complaintId));
    }

    /** The same, read by this; what is new is still marked in the answer. */
    @Transactional
    public NoticeBoard read(UUID complaintId) {
        var board = of(complaintId);
        rows.markRead(complaintId, clock.instant());
        return board;
    }

    /** How many are unread, by complaint. */
    @Transactional
    public Map<UUID, Long> unread(Collection<UUID> complaintIds) {
        return complaintIds.isEmpty() ? Map.of() : rows.unread(complaintIds);
    }

    /** No more letters; the address is deleted. */
    @Transactional
    public void stopLetters(UUID complaintId) {
        own.required(complaintId);
        addresses.forget(complaintId);
    }
}
