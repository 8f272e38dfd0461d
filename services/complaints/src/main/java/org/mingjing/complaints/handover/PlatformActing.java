package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.scope.ScopeSession;

/**
 * Lets the platform do what the caller has a right to have done on a complaint that he does not see. A failure ends the
 * transaction, and with it the scope.
 */
@ApplicationScoped
public class PlatformActing {
    private final CurrentScope current;
    private final ScopeSession session;

    PlatformActing(CurrentScope current, ScopeSession session) {
        this.current = current;
        this.session = session;
    }

    /** Does it in the platform's own scope and in the caller's name. */
    public <T> T act(Supplier<T> work) {
        var caller = current.get();
        current.set(Scope.internal(caller.actor()));
        T done;
        try {
            session.apply();
            done = work.get();
        } finally {
            current.set(caller);
        }
        session.apply();
        return done;
    }
}
