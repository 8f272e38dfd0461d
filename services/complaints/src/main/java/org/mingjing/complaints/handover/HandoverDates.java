package org.mingjing.complaints.handover;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.scope.ScopeSession;

/** Gives hand-overs from before dates were kept the dates that they have had all along. */
@ApplicationScoped
class HandoverDates {
    private final Handovers handovers;
    private final HandoverClocks clocks;
    private final CurrentScope current;
    private final ScopeSession session;

    HandoverDates(Handovers handovers, HandoverClocks clocks, CurrentScope current, ScopeSession session) {
        this.handovers = handovers;
        this.clocks = clocks;
        this.current = current;
        this.session = session;
    }

    @ActivateRequestContext
    void complete(@Observes StartupEvent started) {
        current.set(Scope.internal("handovers"));
        QuarkusTransaction.requiringNew().run(() -> {
            session.apply();
            handovers.undated().forEach(handover -> handover.waitsUntil(clocks.running(handover)));
        });
    }
}
