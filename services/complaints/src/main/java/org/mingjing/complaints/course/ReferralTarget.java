package org.mingjing.complaints.course;

/** Where a complaint can be referred to 移送. */
public enum ReferralTarget {
    /** Another organ of the directory, which handles it from then on. */
    ORGAN,
    /** 执行信访: the court that enforces the case. */
    PETITION,
    /** 调解: a dispute between private parties, with the person's consent. */
    MEDIATION,
    /** 纪检监察: a clue of a breach of discipline or of the law. */
    DISCIPLINE
}
