package org.mingjing.commons.outbox;

import java.time.Instant;

/** A fact that other services may want to know. It never holds personal data. */
public interface DomainEvent {
    /** The kind of thing it is about; names the topic {@code mingjing.<service>.<aggregateType>}. */
    String aggregateType();

    /** The thing it is about; the key of the record, so the events of one thing keep their order. */
    String aggregateId();

    /** The name with its version, such as {@code org.mingjing.complaints.ComplaintFiled.v1}. */
    String type();

    /** When it happened. */
    Instant occurredAt();

    /** The record that becomes the JSON value. */
    Object data();
}
