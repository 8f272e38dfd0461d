package org.mingjing.complaints.notice;

/**
 * An event that is news, named by its simple class name, and of what sort.
 *
 * @param afterReview of what sort once a review was asked for; null when that makes no difference
 */
record NoticeRule(String id, NoticeKind kind, NoticeKind afterReview) {

    NoticeKind kind(boolean reviewed) {
        return reviewed && afterReview != null ? afterReview : kind;
    }
}
