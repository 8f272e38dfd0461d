package org.mingjing.complaints.overview;

/** What is counted of the complaints with one value of a dimension. */
record FigureRow(Dimension dimension, String value, Figures figures) {}
