package org.mingjing.complaints.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.mingjing.commons.version.Versioned;

/**
 * Somebody who handles a complaint asks to see who filed it.
 *
 * <pre>
 * REQUESTED ──grant──> GRANTED ──time──> EXPIRED
 *     │                   └────revoke──> REVOKED
 *     ├──────deny────> DENIED
 *     └──────time────> EXPIRED
 * </pre>
 *
 * A grant is for the person who asked, for a limited time.
 */
@Entity
@Table(name = "identity_request")
public class IdentityRequest implements Versioned {
    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private AskedAbout about;

    @Embedded
    private Asking asking;

    @Enumerated(EnumType.STRING)
    private IdentityRequestState status;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Embedded
    private Decision decision;

    @Embedded
    private Revocation revocation;

    @Column(name = "first_look_at", insertable = false, updatable = false)
    private Instant firstLookAt;

    protected IdentityRequest() {}

    /** A request that lapses by itself when nobody decides it until then. */
    public static IdentityRequest ask(UUID id, AskedAbout about, Asking asking, Instant lapsesAt) {
        var request = new IdentityRequest();
        request.id = id;
        request.about = about;
        request.asking = asking;
        request.status = IdentityRequestState.REQUESTED;
        request.expiresAt = lapsesAt;
        return request;
    }

    /** Lets the person who asked look until then. */
    public void grant(String by, String organ, Instant until, Instant now) {
        decide(IdentityRequestState.GRANTED, new Decision(by, organ, now, null));
        expiresAt = until;
    }

    /** Does not, and says why. */
    public void deny(String by, String organ, String reason, Instant now) {
        decide(IdentityRequestState.DENIED, new Decision(by, organ, now, reason));
    }

    /** Ends a grant before its time, and says why; what was seen already stays in the trail. */
    public void revoke(String by, String organ, String reason, Instant now) {
        if (by.equals(asking.by())) {
            throw new OwnRequest();
        }
        if (state(now) != IdentityRequestState.GRANTED) {
            throw new DecisionRefused(state(now));
        }
        status = IdentityRequestState.REVOKED;
        revocation = new Revocation(by, organ, now, reason);
        expiresAt = now;
    }

    private void decide(IdentityRequestState next, Decision made) {
        if (made.by().equals(asking.by())) {
            throw new OwnRequest();
        }
        if (state(made.at()) != IdentityRequestState.REQUESTED) {
            throw new DecisionRefused(state(made.at()));
        }
        status = next;
        decision = made;
    }

    /** Where it stands at that time. */
    public IdentityRequestState state(Instant now) {
        return switch (status) {
            case REQUESTED, GRANTED -> now.isBefore(expiresAt) ? status : IdentityRequestState.EXPIRED;
            case DENIED, REVOKED, EXPIRED -> status;
        };
    }

    /** Whether it stands in the way of a further request of the same person. */
    public boolean live(Instant now) {
        var state = state(now);
        return state == IdentityRequestState.REQUESTED || state == IdentityRequestState.GRANTED;
    }

    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public AskedAbout about() {
        return about;
    }

    public Asking asking() {
        return asking;
    }

    /** The end of the grant, be it taken back, or the time at which an undecided request lapses. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** Null until decided. */
    public Decision decision() {
        return decision;
    }

    /** Null unless the grant was taken back. */
    public Revocation revocation() {
        return revocation;
    }

    /** When the grant was used first; null while nobody looked. */
    public Instant firstLookAt() {
        return firstLookAt;
    }
}
