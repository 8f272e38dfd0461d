package org.mingjing.complaints.identity;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the data keys are wrapped by the primary key.
 *
 * @param primaryKey id of the key that wraps from then on
 * @param rewrapped how many were done
 * @param remaining how many are left; null until they were counted
 * @param unreadable how many are under a key that is not configured, as found by the last pass
 * @param finishedAt when none was left that could be read, or null
 */
@Schema(examples = """
        {"id":"0193c1f2-7a40-7d21-9c1e-2f6a1b0c4d5e","primaryKey":1812744301,"requestedBy":"operator.hlj",
         "requestedAt":"2018-06-30T10:00:00+08:00","rewrapped":1656,"remaining":0,"unreadable":0,
         "finishedAt":"2018-06-30T10:00:12+08:00"}""")
public record Rewrap(
        UUID id,
        long primaryKey,
        String requestedBy,
        OffsetDateTime requestedAt,
        long rewrapped,
        Long remaining,
        long unreadable,
        OffsetDateTime finishedAt) {}
