package org.mingjing.gateway.door;

import io.vertx.ext.web.RoutingContext;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Who makes a request, as far as the gateway needs to know.
 *
 * @param how how the caller was recognised
 * @param subject the stable id of the person or system; null for the anonymous
 * @param token the access token that goes on to the service; null for the anonymous
 * @param roles the realm roles
 */
public record Caller(How how, String subject, String token, Set<String> roles) {

    private static final Set<String> OFFICIALS = Set.of(
            "intake",
            "handler",
            "leader",
            "identity-custodian",
            "judge",
            "registrar",
            "mediator",
            "inspector",
            "supervisor",
            "auditor",
            "operator");
    private static final String KEY = Caller.class.getName();

    /** By nothing, by the session cookie, or by a bearer token of the caller's own. */
    public enum How {
        ANONYMOUS,
        SESSION,
        BEARER
    }

    public static Caller anonymous() {
        return new Caller(How.ANONYMOUS, null, null, Set.of());
    }

    /** The caller that the door recognised. */
    public static Caller of(RoutingContext rc) {
        Caller caller = rc.get(KEY);
        return caller == null ? anonymous() : caller;
    }

    void rememberIn(RoutingContext rc) {
        rc.put(KEY, this);
    }

    public boolean known() {
        return how != How.ANONYMOUS;
    }

    /** Works for an organ, and so has a worklist. */
    public boolean official() {
        return !Collections.disjoint(roles, OFFICIALS);
    }

    /** Another organ's computer, not a person. */
    public boolean system() {
        return how == How.BEARER && roles.contains("system");
    }

    public Optional<String> authorization() {
        return Optional.ofNullable(token).map(value -> "Bearer " + value);
    }
}
