package org.mingjing.commons.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a consumer does with which event types. Types that it does not name are ignored, with a metric. */
public final class EventHandlers {
    private final Map<String, EventHandler> handlers;

    private EventHandlers(Map<String, EventHandler> handlers) {
        this.handlers = Map.copyOf(handlers);
    }

    /** Handlers by event type. */
    public static EventHandlers of(Map<String, EventHandler> handlers) {
        return new EventHandlers(handlers);
    }

    /** The start of {@code EventHandlers.none().on("...v1", this::filed)}. */
    public static EventHandlers none() {
        return new EventHandlers(Map.of());
    }

    /** The same handlers and one more. */
    public EventHandlers on(String type, EventHandler handler) {
        Map<String, EventHandler> more = new HashMap<>(handlers);
        if (more.put(type, handler) != null) {
            throw new IllegalArgumentException("two handlers for " + type);
        }
        return new EventHandlers(more);
    }

    Optional<EventHandler> of(String type) {
        return Optional.ofNullable(handlers.get(type));
    }

    Set<String> types() {
        return handlers.keySet();
    }
}
