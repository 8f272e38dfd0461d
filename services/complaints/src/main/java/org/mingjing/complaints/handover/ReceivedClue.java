package org.mingjing.complaints.handover;

import java.util.UUID;

/** A clue that the caller's organ got, with what it leads back to; no caller sees these ids. */
public record ReceivedClue(UUID id, UUID complaintId, UUID referralId, HandoverState state) {}
