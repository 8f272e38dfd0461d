package org.mingjing.complaints.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;

/** The keys that guard reporters; both are secrets of the deployment. */
@ConfigMapping(prefix = "mingjing.reporter")
public interface IdentityKeys {
    /** Base64 of a Tink JSON keyset of AEAD keys; the primary one wraps new data keys, the others still open old ones. */
    @WithName("identity-keyset")
    String identityKeyset();

    /** Key of the keyed hashes of logins and PINs. */
    String pepper();
}
