package org.mingjing.complaints.complaint;

/** What a person brings: 投诉, 举报, 影响营商环境（案）事件, 急难愁盼诉求, 信访. */
public enum Kind {
    COMPLAINT,
    REPORT,
    BUSINESS_ENVIRONMENT,
    URGENT_DIFFICULTY,
    PETITION
}
