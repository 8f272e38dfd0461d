package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.mingjing.complaints.evidence.KeptCopies;

/** The copies in a package; the organ that gets them does not see the complaint. */
@ApplicationScoped
class HandedFiles {
    private static final int PIECE = 1 << 20;

    private final KeptCopies copies;
    private final PlatformActing platform;

    HandedFiles(KeptCopies copies, PlatformActing platform) {
        this.copies = copies;
        this.platform = platform;
    }

    /** Each piece in a transaction of its own: a download may take as long as its line does. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public byte[] piece(PackedFile file, long offset) {
        return platform.act(() -> copies.piece(file.evidenceId(), file.tool(), offset, PIECE));
    }
}
