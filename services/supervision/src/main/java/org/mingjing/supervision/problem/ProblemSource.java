package org.mingjing.supervision.problem;

/** Where a problem came from. */
public enum ProblemSource {
    /** 自查 */
    SELF_CHECK,
    /** 督察 */
    INSPECTION,
    /** 投诉举报查实 */
    COMPLAINT,
    /** 逾期 */
    MISSED_DEADLINE,
    /** 超标的查封 */
    OVER_SEIZURE,
    /** 问卷测评 */
    SURVEY,
    /** 上级交办 */
    SUPERIOR
}
