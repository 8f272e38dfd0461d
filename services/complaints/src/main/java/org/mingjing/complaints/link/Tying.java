package org.mingjing.complaints.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.handover.PlatformActing;

/** Makes and removes the rows of links; each returns what the others are told. */
@ApplicationScoped
class Tying {
    private final Links links;
    private final PlatformActing platform;

    Tying(Links links, PlatformActing platform) {
        this.links = links;
        this.platform = platform;
    }

    /** 409 when the two are tied already, the later one is a repeat of another, or both are handled jointly with others. */
    ComplaintLinked tie(LinkKind kind, Complaint one, Complaint other, Links.Linking how) {
        links.lock(one.id(), other.id());
        if (links.of(one.id()).stream().anyMatch(link -> link.complaintId().equals(other.id()))) {
            throw ProblemException.conflict("link-already");
        }
        return kind == LinkKind.REPEAT ? repeat(LinkOrder.of(one, other), how) : join(one.id(), other.id(), how);
    }

    /** The repeat from its first one, or {@code id} from those it is handled jointly with; 404 when the two are not tied. */
    ComplaintUnlinked untie(UUID id, UUID otherId, Instant now) {
        links.lock(id, otherId);
        var link = links.of(id).stream()
                .filter(one -> one.complaintId().equals(otherId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("link", otherId));
        return switch (link.side()) {
            case FIRST -> apart(id, otherId, now);
            case REPEAT -> apart(otherId, id, now);
            case JOINT -> leave(id, otherId, now);
        };
    }

    private ComplaintLinked repeat(LinkOrder order, Links.Linking how) {
        var later = order.later().id();
        var first = order.first().id();
        if (!links.repeat(later, first, how)) {
            throw refused("link-repeat-already", sees(later, Link.Side.FIRST));
        }
        return new ComplaintLinked(later, first, LinkKind.REPEAT, how.at());
    }

    private ComplaintLinked join(UUID one, UUID other, Links.Linking how) {
        var ones = links.group(one);
        var others = links.group(other);
        if (ones.isPresent() && others.isPresent()) {
            throw refused("link-joint-elsewhere", sees(one, Link.Side.JOINT) && sees(other, Link.Side.JOINT));
        }
        var group = ones.or(() -> others).orElseGet(Links::newGroup);
        if (ones.isEmpty()) {
            links.join(one, group, how);
        }
        if (others.isEmpty()) {
            links.join(other, group, how);
        }
        return ones.isEmpty()
                ? new ComplaintLinked(one, other, LinkKind.JOINT, how.at())
                : new ComplaintLinked(other, one, LinkKind.JOINT, how.at());
    }

    /** Says what is in the way only to whoever sees the links that are. */
    private static ProblemException refused(String code, boolean seen) {
        return ProblemException.conflict(seen ? code : "link-not-possible");
    }

    private boolean sees(UUID id, Link.Side side) {
        return links.of(id).stream().anyMatch(link -> link.side() == side);
    }

    private ComplaintUnlinked apart(UUID later, UUID first, Instant now) {
        links.removeRepeat(later, first);
        return new ComplaintUnlinked(later, first, LinkKind.REPEAT, now);
    }

    private ComplaintUnlinked leave(UUID id, UUID otherId, Instant now) {
        var group = links.group(id).orElseThrow();
        links.leave(id);
        platform.act(() -> links.dissolve(group));
        return new ComplaintUnlinked(id, otherId, LinkKind.JOINT, now);
    }
}
