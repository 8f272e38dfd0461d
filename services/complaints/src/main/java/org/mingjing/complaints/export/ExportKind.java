package org.mingjing.complaints.export;

/** What can be taken away as a workbook. */
public enum ExportKind {
    LIST,
    OVERVIEW,
    /** Statistics of 影响营商环境（案）事件. */
    BUSINESS
}
