package org.mingjing.complaints.business;

/** The numbers of one value; days are null when none was concluded. */
record BusinessNumbers(String key, long reports, long concluded, Double medianDays, Double meanDays) {}
