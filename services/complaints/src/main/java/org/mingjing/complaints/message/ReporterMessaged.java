package org.mingjing.complaints.message;

import java.util.UUID;

/** The office wrote to the reporter: fired in the transaction that keeps the message, for whoever gives people notice. */
public record ReporterMessaged(UUID complaintId) {}
