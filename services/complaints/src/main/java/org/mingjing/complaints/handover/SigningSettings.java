package org.mingjing.complaints.handover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;

/** The key that signs packages; a secret of the deployment. */
@ConfigMapping(prefix = "mingjing.handover")
public interface SigningSettings {
    /** Base64 of a JSON Web Key (RFC 8037): kty OKP, crv Ed25519, kid, d, x. */
    @WithName("signing-key")
    String signingKey();
}
