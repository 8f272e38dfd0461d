package org.mingjing.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.util.Set;

/** Defence against forged requests: what changes something on the strength of a cookie must come from our own pages. */
public final class SameOrigin {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String origin;

    public SameOrigin(URI publicUrl) {
        this.origin = publicUrl.getScheme() + "://" + publicUrl.getAuthority();
    }

    /**
     * Whether the request may pass.
     *
     * @param page a page request; the API is open to callers that bring no cookie
     * @param session the caller was recognised by, or sent, the session cookie and no Authorization header
     */
    public boolean allows(HttpMethod method, MultiMap headers, boolean page, boolean session) {
        if (SAFE.contains(method) || !(page || session)) {
            return true;
        }
        return fromOurPages(headers);
    }

    /** Whether a link to the logout may be followed: browsers that say where they come from must come from here. */
    public boolean allowsLogout(MultiMap headers) {
        return (headers.get("Sec-Fetch-Site") == null && headers.get("Origin") == null) || fromOurPages(headers);
    }

    private boolean fromOurPages(MultiMap headers) {
        String site = headers.get("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site) || "none".equals(site);
        }
        return origin.equals(headers.get("Origin"));
    }
}
