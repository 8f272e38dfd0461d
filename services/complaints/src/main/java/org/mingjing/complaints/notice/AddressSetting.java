package org.mingjing.complaints.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.OwnComplaints;

/**
 * A reporter says where letters go, or says it anew when the address was mistyped. A letter goes to the new address, so that a
 * wrong one is found out at once. No timeline tells of it: officials do not know whether there is an address (ADR 0043).
 */
@ApplicationScoped
public class AddressSetting {
    private static final Duration DAY = Duration.ofHours(24);

    private final Policies<Most> most = Policies.read("notice-address", Most.class);
    private final OwnComplaints own;
    private final NoticeAddresses addresses;
    private final NoticeRows rows;
    private final MailRows letters;
    private final MailSettings settings;
    private final Clock clock;

    AddressSetting(
            OwnComplaints own,
            NoticeAddresses addresses,
            NoticeRows rows,
            MailRows letters,
            MailSettings settings,
            Clock clock) {
        this.own = own;
        this.addresses = addresses;
        this.rows = rows;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    private record Most(int value) {}

    /** Whether letters are sent at all. */
    public boolean offered() {
        return settings.enabled();
    }

    /**
     * Takes the place of the address that was kept, if one was; 404 for everybody but the reporter, 422 without his consent
     * and where the platform sends no letters, 429 when he has set it too often.
     */
    @Transactional
    public void set(UUID complaintId, NoticeWish wish) {
        own.required(complaintId);
        if (!wish.notifyByEmail()) {
            throw ProblemException.unprocessable("notifyByEmail", "mail-consent");
        }
        if (!settings.enabled()) {
            throw ProblemException.unprocessable("email", "mail-off");
        }
        addresses.hold(complaintId);
        var now = clock.instant();
        requireRoom(complaintId, now);
        addresses.forget(complaintId);
        addresses.keep(complaintId, wish);
        var notice = Ids.next();
        rows.insert(notice, complaintId, NoticeKind.ADDRESS_SET, now, null);
        letters.queue(notice, complaintId, now);
    }

    private void requireRoom(UUID complaintId, Instant now) {
        var max = most.value("perDay", BusinessTime.dayOf(now)).value();
        var set = rows.since(complaintId, NoticeKind.ADDRESS_SET, now.minus(DAY));
        if (set.size() >= max) {
            var free =
                    Duration.between(now, set.get(set.size() - max).plus(DAY)).toSeconds();
            throw new ProblemException(
                    429,
                    "address-too-often",
                    Map.of("max", max),
                    List.of(),
                    Map.of("retryAfterSeconds", Math.max(1, free)));
        }
    }
}
