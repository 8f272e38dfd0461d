package org.mingjing.complaints.notice;

import java.util.List;

/**
 * The news of one complaint for its reporter.
 *
 * @param byMail whether letters are sent as well
 * @param undelivered whether the last letter did not arrive
 */
public record NoticeBoard(List<NoticeView> notices, boolean byMail, boolean undelivered) {}
