package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.complaints.evidence.CopyMaking;

/** Has the copies made that a package from before packages were kept consists of, before it is opened. */
@ApplicationScoped
class HandoverCopies {
    private final HandoverPackages packages;
    private final PlatformActing platform;
    private final CopyMaking copies;

    HandoverCopies(HandoverPackages packages, PlatformActing platform, CopyMaking copies) {
        this.packages = packages;
        this.platform = platform;
        this.copies = copies;
    }

    /** The organ that gets the package does not see the complaint, so the platform does it. */
    void complete(UUID handoverId) {
        packages.unsealed(handoverId)
                .ifPresent(complaint -> platform.act(() -> {
                    copies.complete(complaint);
                    return complaint;
                }));
    }
}
