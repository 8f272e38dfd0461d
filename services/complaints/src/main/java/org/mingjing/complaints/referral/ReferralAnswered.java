package org.mingjing.complaints.referral;

import java.util.UUID;

/** It is known what came of a referral, whoever it went to. */
record ReferralAnswered(UUID complaintId, UUID referralId) {}
