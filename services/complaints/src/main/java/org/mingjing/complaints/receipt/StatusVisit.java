package org.mingjing.complaints.receipt;

import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/**
 * A reporter at the page of a complaint.
 *
 * @param cursor of the older messages to show, or null for the newest
 * @param typed a form that was refused and comes back as it was left
 */
public record StatusVisit(PageText t, ReporterView view, ReporterWay way, String cursor, TypedForm typed) {}
