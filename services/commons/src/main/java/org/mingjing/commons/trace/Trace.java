package org.mingjing.commons.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The trace that is running, in the form in which it travels. */
public final class Trace {
    private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final TextMapGetter<Map<String, String>> HEADERS = new HeaderGetter();

    private Trace() {}

    /** The id of the running trace, 32 hex digits. */
    public static Optional<String> id() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? Optional.of(span.getTraceId()) : Optional.empty();
    }

    /** The {@code traceparent} header of the running span. */
    public static Optional<String> parent() {
        Map<String, String> carrier = new TreeMap<>();
        W3C.inject(Context.current(), carrier, Map::put);
        return Optional.ofNullable(carrier.get("traceparent"));
    }

    /** The context that a sender's headers name; a new one when they name none. */
    public static Context from(Map<String, String> headers) {
        return W3C.extract(Context.root(), headers, HEADERS);
    }

    private static final class HeaderGetter implements TextMapGetter<Map<String, String>> {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return carrier.keySet();
        }

        @Override
        public String get(Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    }
}
