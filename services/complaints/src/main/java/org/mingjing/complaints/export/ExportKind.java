package org.mingjing.complaints.export;

/** What can be taken away as a workbook. */
public enum ExportKind {
    LIST,
    OVERVIEW
}
