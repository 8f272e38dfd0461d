package org.mingjing.complaints.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import org.mingjing.commons.scope.ReporterReference;

/** Ties a complaint to its reporter's login without naming it: a keyed hash of the token's subject. */
@ApplicationScoped
class HashedReporterReference implements ReporterReference {
    private final KeyedHash hash;

    HashedReporterReference(KeyedHash hash) {
        this.hash = hash;
    }

    @Override
    public String of(String subject) {
        return HexFormat.of().formatHex(hash.of("reporter", subject));
    }
}
