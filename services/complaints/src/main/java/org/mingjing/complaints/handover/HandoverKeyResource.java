package org.mingjing.complaints.handover;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The key by which anybody checks a package. */
@Path("/api/v1/handover-key")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "clues handed over")
public class HandoverKeyResource {
    private final SigningKey key;

    HandoverKeyResource(SigningKey key) {
        this.key = key;
    }

    @GET
    @Operation(summary = "The public key of the signatures: Ed25519, base64 of its X.509 form")
    public PublishedKey get() {
        return key.published();
    }
}
