package org.mingjing.complaints.course;

import java.time.Instant;

/** A change of the handling organ, with who decided it stands in the timeline. */
public record Rerouting(How how, String from, String to, String reason, Instant at) {
    /** Why the organ changed. */
    public enum How {
        /** 指定管辖、异地办理. */
        DESIGNATED,
        /** 提级办理. */
        RAISED,
        /** 移送有权处理的机关. */
        REFERRED,
        /** 复查: by the organ above. */
        REVIEW,
        /** 更正被反映单位: the organ that had it has to stand aside. */
        CORRECTED
    }
}
