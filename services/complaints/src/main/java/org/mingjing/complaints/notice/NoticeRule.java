package org.mingjing.complaints.notice;

/** An event that is news, named by its simple class name, and of what sort. */
record NoticeRule(String id, NoticeKind kind) {}
