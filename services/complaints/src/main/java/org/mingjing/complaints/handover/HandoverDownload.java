package org.mingjing.complaints.handover;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;

/** Sends a package piece by piece: it begins at once, and is never whole in memory or on the disk. */
final class HandoverDownload {
    private HandoverDownload() {}

    static Response of(UUID id, ClueSeal seal, HandedFiles files) {
        var archive = new ClueArchive(seal);
        StreamingOutput body = out -> archive.write(out, files::piece);
        return Response.ok(body, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"clue-" + id + ".zip\"")
                // whoever gets less of it sees that the rest is missing
                .header(HttpHeaders.CONTENT_LENGTH, archive.length())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
