package org.mingjing.complaints.retaliation;

import org.mingjing.complaints.complaint.Kind;

/**
 * How a report of retaliation is taken in.
 *
 * @param reports how many there may be of one complaint
 * @param kind the kind under which it is filed
 * @param category code of the leaf of the catalogue under which it is filed
 */
public record RetaliationRule(int reports, Kind kind, String category) {}
