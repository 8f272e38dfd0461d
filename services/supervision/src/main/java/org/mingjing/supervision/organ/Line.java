package org.mingjing.supervision.organ;

/** The line (条) an organ belongs to. */
public enum Line {
    /** 法院 */
    COURT,
    /** 检察院 */
    PROCURATORATE,
    /** 公安 */
    PUBLIC_SECURITY,
    /** 司法行政 */
    JUSTICE,
    /** 政法委 */
    POLITICAL_LEGAL,
    /** 纪委监委 */
    DISCIPLINE
}
