package org.mingjing.complaints.disposition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * Since when, by whom and why a row counts no more.
 *
 * @param reason null where a person who was only counted is named
 * @param replacedBy the row in its place, or null
 */
@Embeddable
record Ending(
        @Enumerated(EnumType.STRING) @Column(name = "ended_as")
        DispositionEnd how,

        @Column(name = "ended_at") Instant at,
        @Column(name = "ended_by") String by,
        @Column(name = "end_reason") String reason,
        @Column(name = "replaced_by") UUID replacedBy) {

    static Ending struck(String by, Instant at, String reason) {
        return new Ending(DispositionEnd.STRUCK, at, by, reason, null);
    }

    static Ending corrected(String by, Instant at, String reason, Disposition instead) {
        return new Ending(DispositionEnd.CORRECTED, at, by, reason, instead.id());
    }

    static Ending named(String by, Instant at, Disposition instead) {
        return new Ending(DispositionEnd.NAMED, at, by, null, instead.id());
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return "Ending[" + how + "]";
    }
}
