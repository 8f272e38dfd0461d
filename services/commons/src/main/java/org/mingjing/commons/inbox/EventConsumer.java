package org.mingjing.commons.inbox;

/** A bean that consumes events. It shows its handlers so that parked events can be replayed through them. */
public interface EventConsumer {
    /** The same handlers that it passes to {@link Inbox#receive}. */
    EventHandlers handlers();
}
