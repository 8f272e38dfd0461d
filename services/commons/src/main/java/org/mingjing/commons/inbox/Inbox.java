package org.mingjing.commons.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.mingjing.commons.database.Database;
import org.mingjing.commons.trace.Trace;

/**
 * Receives events so that each is applied once: its id and its effect are one transaction. What can never work is parked
 * and goes to the dead-letter topic; what may work later is tried again, and nothing behind it overtakes.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int TRIES_WHEN_NOT_YET = 8;

    private final Delivery delivery;
    private final ParkedEvents parked;
    private final Backoff backoff;
    private final MeterRegistry metrics;
    private final Tracer tracer;

    @Inject
    Inbox(Delivery delivery, ParkedEvents parked, Backoff backoff, MeterRegistry metrics, Tracer tracer) {
        this.delivery = delivery;
        this.parked = parked;
        this.backoff = backoff;
        this.metrics = metrics;
        this.tracer = tracer;
    }

    /**
     * Applies the record's event; call it from a blocking, ordered consumer and let its exceptions through.
     *
     * @return whether the event was applied now: false for a duplicate and for a type without a handler
     * @throws ParkedException when it was parked
     */
    public boolean receive(ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
        Map<String, String> headers = EventReader.headers(record);
        Span span = tracer.spanBuilder("receive " + headers.getOrDefault("ce_type", "unknown"))
                .setParent(Trace.from(headers))
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.destination.name", record.topic())
                .startSpan();
        try (var _ = span.makeCurrent()) {
            return readAndDeliver(record, headers, handlers);
        } catch (ParkedException e) {
            span.setStatus(StatusCode.ERROR, "parked");
            throw e;
        } finally {
            span.end();
        }
    }

    private boolean readAndDeliver(
            ConsumerRecord<String, byte[]> record, Map<String, String> headers, EventHandlers handlers) {
        IncomingEvent event;
        try {
            event = EventReader.read(headers, record.key(), record.value());
        } catch (MalformedEventException e) {
            throw park(record, headers, e);
        }
        Optional<EventHandler> handler = handlers.of(event.type());
        if (handler.isEmpty()) {
            count("mingjing.events.ignored", event.type());
            return false;
        }
        return deliver(record, headers, event, handler.get());
    }

    private boolean deliver(
            ConsumerRecord<String, byte[]> record,
            Map<String, String> headers,
            IncomingEvent event,
            EventHandler handler) {
        for (int attempt = 1; ; attempt++) {
            try {
                boolean applied = delivery.deliver(event, handler);
                count(applied ? "mingjing.events.applied" : "mingjing.events.duplicate", event.type());
                return applied;
            } catch (RuntimeException e) {
                if (!worthAnotherTry(e, attempt)) {
                    throw park(record, headers, e);
                }
                LOG.warnf("%s %s failed (%s), try %d", event.type(), event.id(), reason(e), attempt);
                backoff.await(attempt);
            }
        }
    }

    private static boolean worthAnotherTry(RuntimeException e, int attempt) {
        boolean notYet = Database.causes(e).anyMatch(NotYetException.class::isInstance);
        return notYet ? attempt < TRIES_WHEN_NOT_YET : Database.passing(e);
    }

    /** Parking is tried until the database takes it: a record that is neither applied nor parked would be lost. */
    private ParkedException park(
            ConsumerRecord<String, byte[]> record, Map<String, String> headers, RuntimeException e) {
        for (int attempt = 1; ; attempt++) {
            try {
                parked.park(record, headers, e);
                count("mingjing.events.parked", headers.getOrDefault("ce_type", "unknown"));
                String where = record.topic() + "-" + record.partition() + "@" + record.offset();
                LOG.errorf("parked %s: %s", where, reason(e));
                return new ParkedException(where + " was parked", e);
            } catch (RuntimeException failure) {
                if (!Database.passing(failure)) {
                    throw failure;
                }
                LOG.warnf("cannot park yet (%s), try %d", reason(failure), attempt);
                backoff.await(attempt);
            }
        }
    }

    private void count(String metric, String type) {
        metrics.counter(metric, "type", type).increment();
    }

    /** The class only: messages may quote data. */
    private static String reason(Throwable e) {
        return e.getClass().getSimpleName();
    }
}
