package org.mingjing.commons.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.OptimisticLockException;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;

/** Rows with a version, each changed by one command at a time. */
public interface VersionedRows<T extends Versioned> extends PanacheRepositoryBase<T, UUID> {

    /** Writes what a command changed; whoever changed it first in the meantime wins (412). */
    default void write() {
        try {
            flush();
        } catch (OptimisticLockException e) {
            // the reason is told by the code; the exception would only repeat the row's id
            var stale = ProblemException.stale();
            stale.addSuppressed(e);
            throw stale;
        }
    }
}
