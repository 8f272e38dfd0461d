package org.mingjing.complaints.course;

import java.time.Instant;
import java.util.UUID;

/**
 * 移送: somebody else deals with the matter, or a part of it; the handling organ still owes the reporter an answer.
 *
 * @param organ the organ it went to, or null where the target is a service
 * @param caseNumber the case that a petition is about, or null
 * @param result code of what came of it, or null while nothing has come back
 */
public record Referral(
        UUID id,
        ReferralTarget target,
        String organ,
        String caseNumber,
        String reason,
        Instant at,
        String result,
        Instant resultAt) {

    public boolean answered() {
        return resultAt != null;
    }

    Referral answered(String code, Instant when) {
        return new Referral(id, target, organ, caseNumber, reason, at, code, when);
    }
}
