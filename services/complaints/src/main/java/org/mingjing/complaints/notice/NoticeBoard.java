package org.mingjing.complaints.notice;

import java.util.List;

/**
 * The news of one complaint for its reporter.
 *
 * @param byMail whether letters are sent as well
 * @param undelivered whether the last letter did not arrive
 */
public record NoticeBoard(List<NoticeView> notices, boolean byMail, boolean undelivered) {
    private static final int LATEST = 3;

    /** Those that are read first. */
    public List<NoticeView> latest() {
        return notices.subList(0, Math.min(LATEST, notices.size()));
    }

    /** The others, that are unfolded. */
    public List<NoticeView> earlier() {
        return notices.subList(Math.min(LATEST, notices.size()), notices.size());
    }
}
