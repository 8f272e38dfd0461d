package org.mingjing.complaints.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.web.ProblemException;

/** Lets an operator have all data keys wrapped by the primary key, and see how far that is. */
@ApplicationScoped
public class RewrapService {
    private final Rewraps rewraps;
    private final IdentityVault vault;
    private final CurrentScope current;
    private final Clock clock;

    RewrapService(Rewraps rewraps, IdentityVault vault, CurrentScope current, Clock clock) {
        this.rewraps = rewraps;
        this.vault = vault;
        this.current = current;
        this.clock = clock;
    }

    /** Asks for it; asking again while it is going on changes nothing. */
    @Transactional
    public Rewrap ask() {
        rewraps.ask(vault.primaryKeyId(), current.get().actor(), clock.instant());
        return progress();
    }

    /** How far it is; 404 when it was never asked for. */
    @Transactional
    public Rewrap progress() {
        return rewraps.last().orElseThrow(() -> ProblemException.notFound("rewrap", "last"));
    }
}
