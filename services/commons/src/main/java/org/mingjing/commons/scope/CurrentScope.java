package org.mingjing.commons.scope;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The scope of the request, message or job that is running. */
@RequestScoped
public class CurrentScope {
    private static final String SYSTEM_ROLE = "system";

    private final SecurityIdentity identity;
    private final Instance<ReporterReference> references;
    private Scope scope;

    @Inject
    CurrentScope(SecurityIdentity identity, Instance<ReporterReference> references) {
        this.identity = identity;
        this.references = references;
    }

    /** The scope that was set, otherwise that of the caller's token, otherwise an anonymous one. */
    public Scope get() {
        if (scope == null) {
            scope = fromIdentity();
        }
        return scope;
    }

    /**
     * Acts from now on in another scope (consumers, jobs, look-ups by a secret). The database hears of it at the next
     * {@code @Transactional} boundary or {@link ScopeSession#apply()}.
     */
    public void set(Scope newScope) {
        this.scope = newScope;
    }

    private Scope fromIdentity() {
        if (identity.isAnonymous()) {
            return Scope.anonymous();
        }
        JsonWebToken token = identity.getPrincipal() instanceof JsonWebToken jwt ? jwt : null;
        String subject = token == null ? identity.getPrincipal().getName() : token.getSubject();
        Scope.Kind kind = identity.hasRole(SYSTEM_ROLE) ? Scope.Kind.SYSTEM : Scope.Kind.PERSON;
        String organ = claim(token, "organ");
        return new Scope(
                kind,
                subject,
                identity.getPrincipal().getName(),
                organ,
                claim(token, "region"),
                StaffNumber.of(claim(token, "staff_no")),
                identity.getRoles(),
                kind == Scope.Kind.PERSON && organ == null && references.isResolvable()
                        ? references.get().of(subject)
                        : null);
    }

    private String claim(JsonWebToken token, String name) {
        Object value = token == null ? identity.getAttribute(name) : token.getClaim(name);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
