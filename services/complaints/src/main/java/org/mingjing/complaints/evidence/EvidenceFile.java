package org.mingjing.complaints.evidence;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file with its content; never compared. */
@SuppressWarnings("ArrayRecordComponent")
public record EvidenceFile(String name, String mediaType, byte[] content) {
    /** It is kept, not shown: no browser guesses what it is, and nothing on the way keeps it. */
    public Response download() {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
