package org.mingjing.complaints.evidence;

/**
 * A media type that people often have and that is not taken.
 *
 * @param advice what to do instead, a code of the words of refusals
 */
record RefusedType(String advice) {}
