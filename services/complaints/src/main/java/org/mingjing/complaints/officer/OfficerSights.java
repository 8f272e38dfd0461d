package org.mingjing.complaints.officer;

import io.quarkus.logging.Log;
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
        if (scope.kind() != Scope.Kind.PERSON
                || scope.subject() == null
                || scope.organ() == null
                || scope.staffNo() == null) {
            return;
        }
        var name = name();
        if (name.isEmpty()) {
            return;
        }
        var sight = new Sight(
                scope.organ(), scope.staffNo(), name, scope.has("handler") || scope.has("leader"), officers.today());
        if (!sight.equals(noted.get(scope.subject()))) {
            note(scope.subject(), sight);
        }
    }

    /** A name that cannot be noted keeps nobody from his work. */
    private void note(String subject, Sight sight) {
        try {
            officers.seen(sight);
            noted.put(subject, sight);
        } catch (RuntimeException e) {
            // PostgreSQL's message may hold the name
            Log.warnf("a login could not be noted: %s", e.getClass().getName());
        }
    }

    private String name() {
        var claim = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("name") : null;
        return claim == null ? "" : readable(claim.toString());
    }

    /** Without what does not show, or turns others round; rare characters of names stay. */
    private static String readable(String name) {
        var shown = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "").strip();
        var length = Math.min(LONGEST_NAME, shown.codePointCount(0, shown.length()));
        return shown.substring(0, shown.offsetByCodePoints(0, length));
    }
}
