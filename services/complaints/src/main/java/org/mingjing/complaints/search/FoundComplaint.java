package org.mingjing.complaints.search;

import java.util.List;
import org.mingjing.complaints.complaint.ComplaintSummary;

/**
 * A complaint in whose words everything looked for stands.
 *
 * @param title its title in pieces
 * @param excerpt of its text, what stands around the first hit
 */
public record FoundComplaint(ComplaintSummary complaint, List<Piece> title, List<Piece> excerpt) {}
