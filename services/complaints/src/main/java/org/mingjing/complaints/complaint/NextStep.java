package org.mingjing.complaints.complaint;

/**
 * What is done next with a complaint.
 *
 * @param command the verb, when it is the caller who does it; null when others do, or nobody
 * @param label it in the caller's language
 */
public record NextStep(String command, String label) {}
