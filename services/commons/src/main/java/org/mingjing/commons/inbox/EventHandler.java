package org.mingjing.commons.inbox;

/** Does what an event asks for, in the transaction that also notes the event as received. */
@FunctionalInterface
public interface EventHandler {
    /**
     * Throwing undoes everything. {@link NotYetException} and failures of the database that pass by themselves are tried
     * again; anything else parks the event.
     */
    void handle(IncomingEvent event);
}
