package org.mingjing.commons.sample;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mingjing.commons.inbox.EventConsumer;
import org.mingjing.commons.inbox.EventHandlers;
import org.mingjing.commons.inbox.Inbox;
import org.mingjing.commons.inbox.IncomingEvent;
import org.mingjing.commons.inbox.NotYetException;
import org.mingjing.commons.trace.Trace;

/** A consumer of the tests, as consumers are. */
@ApplicationScoped
public class ThingConsumer implements EventConsumer {
    public static final String MADE = "org.mingjing.sample.Made.v1";
    public static final String POISON = "org.mingjing.sample.Poison.v1";
    public static final String LATE = "org.mingjing.sample.Late.v1";

    private final AtomicBoolean poisoned = new AtomicBoolean(true);
    private final AtomicInteger lateTries = new AtomicInteger();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final List<String> traces = new CopyOnWriteArrayList<>();

    @Inject
    Inbox inbox;

    @Inject
    Things things;

    record Made(String name) {}

    /** While set, poison events fail after they have written. */
    public void poison(boolean value) {
        poisoned.set(value);
    }

    /** How often an event was tried that came too early. */
    public int lateTries() {
        return lateTries.get();
    }

    /** The names of the things made, in order. */
    public List<String> seen() {
        return seen;
    }

    /** The traces in which they were made. */
    public List<String> traces() {
        return traces;
    }

    @Incoming("things")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers());
    }

    @Override
    public EventHandlers handlers() {
        return EventHandlers.none()
                .on(MADE, this::made)
                .on(POISON, this::poisonous)
                .on(LATE, this::late);
    }

    private void made(IncomingEvent event) {
        String name = event.as(Made.class).name();
        things.make("JC230300", name);
        seen.add(name);
        traces.add(Trace.id().orElse(""));
    }

    private void poisonous(IncomingEvent event) {
        things.make("JC230300", event.as(Made.class).name());
        if (poisoned.get()) {
            throw new IllegalStateException("cannot digest " + event.data());
        }
    }

    private void late(IncomingEvent event) {
        if (lateTries.incrementAndGet() < 3) {
            throw new NotYetException("its thing is not here yet");
        }
        made(event);
    }
}
