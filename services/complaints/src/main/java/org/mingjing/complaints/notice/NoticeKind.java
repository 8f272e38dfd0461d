package org.mingjing.complaints.notice;

/** Of what sort news is, as a reporter is told; which event is which is policy data. */
public enum NoticeKind {
    /** 已收件. */
    FILED,
    /** 已受理. */
    ACCEPTED,
    /** 不予受理. */
    DECLINED,
    /** 程序性回复. */
    PROCEDURAL_REPLY,
    /** 转送、提级、指定办理. */
    HANDED_ON,
    /** 登记信息更正. */
    CORRECTED,
    /** 期限中止. */
    SUSPENDED,
    /** 期限恢复. */
    RESUMED,
    /** 期限延长. */
    EXTENDED,
    /** 进展答复. */
    PROGRESS,
    /** 结果答复. */
    REPLIED,
    /** 复查答复, after which there is no second review. */
    REVIEW_DECIDED,
    /** 问题整改到位. */
    PUT_RIGHT,
    /** 整改“回头看”有了结果. */
    RECHECKED,
    /** 移送办理有了结果. */
    REFERRAL_ANSWERED,
    /** 办理机关留言. */
    MESSAGE,
    /** 接收通知的邮箱已设置, by the reporter himself. */
    ADDRESS_SET
}
