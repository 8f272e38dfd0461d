package org.mingjing.complaints.complaint;

/** What was decided on a person: 批评教育, 诫勉, 组织处理, 党纪政务处分, 移送. */
public enum DispositionKind {
    CRITICISM_EDUCATION,
    ADMONITION,
    ORGANISATIONAL,
    DISCIPLINARY,
    HANDED_OVER
}
