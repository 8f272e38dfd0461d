package org.mingjing.complaints.complaint;

import java.util.List;

/** A row for one person dealt with, in the form that concludes. */
public record PersonRow(int number, List<FormField> fields) {}
