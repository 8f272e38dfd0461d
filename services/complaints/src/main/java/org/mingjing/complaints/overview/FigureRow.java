package org.mingjing.complaints.overview;

/** What is counted of the complaints with one value of a dimension. */
record FigureRow(Dimension dimension, String value, Figures figures) {
    static FigureRow of(Object[] row) {
        return new FigureRow(Dimension.valueOf((String) row[0]), (String) row[1], Figures.of(row, 2));
    }
}
