package org.mingjing.commons.retention;

/** How long rows of one sort are kept, as policy data. */
record KeptRows(int days) {}
