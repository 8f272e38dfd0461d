package org.mingjing.complaints.officer;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;

/** Notes once a day who works here: what an official's token says of him, whatever page or address he comes to first. */
@Singleton
class OfficerSights {
    private static final int LONGEST_NAME = 100;

    /** By subject, of which there are as many as officials. */
    private final Map<String, Sight> noted = new ConcurrentHashMap<>();

    private final Officers officers;
    private final CurrentScope current;
    private final SecurityIdentity identity;

    OfficerSights(Officers officers, CurrentScope current, SecurityIdentity identity) {
        this.officers = officers;
        this.current = current;
        this.identity = identity;
    }

    @ServerRequestFilter
    void note() {
        var scope = current.get();
        if (scope.kind() != Scope.Kind.PERSON || scope.organ() == null || scope.staffNo() == null) {
            return;
        }
        var name = name();
        if (name.isEmpty()) {
            return;
        }
        var sight = new Sight(
                scope.organ(), scope.staffNo(), name, scope.has("handler") || scope.has("leader"), officers.today());
        if (!sight.equals(noted.get(scope.subject()))) {
            officers.seen(sight);
            noted.put(scope.subject(), sight);
        }
    }

    private String name() {
        var claim = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("name") : null;
        var name = claim == null
                ? ""
                : claim.toString().replaceAll("\\p{Cntrl}", "").strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
