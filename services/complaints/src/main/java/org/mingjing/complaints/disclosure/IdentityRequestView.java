package org.mingjing.complaints.disclosure;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.version.Versioned;

/**
 * A request as its asker and its custodian see it.
 *
 * @param complaintId for who asked alone, if he handles it: the custodian sees nothing else of the complaint
 * @param handoverId the clue because of which it was asked, for who asked alone
 * @param handedOver whether the organ that asks got a clue of the complaint and does not handle it
 * @param dueAt by when it is to be decided
 * @param light of that clock; done once decided
 * @param daysLeft days to it, negative past it, null once decided
 * @param expiresAt when the grant ends, or when an undecided request lapses
 * @param revokedBy who took the grant back, or null
 * @param looks how often the identity was looked at
 * @param mine whether the caller asked
 * @param unseen whether the caller asked, it was denied, and he has not marked that as seen
 */
public record IdentityRequestView(
        UUID id,
        UUID complaintId,
        UUID handoverId,
        String receipt,
        String category,
        String categoryLabel,
        String handlingOrgan,
        String handlingOrganName,
        boolean handedOver,
        String askingOrgan,
        String askingOrganName,
        String ground,
        String groundLabel,
        String groundSource,
        String reason,
        String requestedBy,
        OffsetDateTime requestedAt,
        IdentityRequestState state,
        String stateLabel,
        OffsetDateTime dueAt,
        Light light,
        Long daysLeft,
        OffsetDateTime expiresAt,
        String decidedBy,
        OffsetDateTime decidedAt,
        String denialReason,
        String revokedBy,
        OffsetDateTime revokedAt,
        String revocationReason,
        long looks,
        boolean mine,
        boolean unseen,
        List<String> allowedCommands,
        long version)
        implements Versioned {}
