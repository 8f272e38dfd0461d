package org.mingjing.commons.scope;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingjing.commons.json.Json;

/**
 * On whose behalf something happens. PostgreSQL's row-level security decides by it what is seen at all.
 *
 * @param kind what sort of caller
 * @param subject the identity provider's id of the caller
 * @param name the login name
 * @param organ code of the organ the caller belongs to, or null
 * @param region region code (a prefix of what the caller may oversee), or null
 * @param staffNo the official's number, or null
 * @param roles the roles granted
 * @param reporterRef a pseudonym of a person, given by the service's {@link ReporterReference}, or null
 */
public record Scope(
        Kind kind,
        String subject,
        String name,
        String organ,
        String region,
        String staffNo,
        Set<String> roles,
        String reporterRef) {

    /** The sorts of caller. */
    public enum Kind {
        /** Nobody is logged in. */
        ANONYMOUS,
        /** A person is logged in. */
        PERSON,
        /** Another organ's system, with its own credentials. */
        SYSTEM,
        /** The platform itself: a consumer, a job, a look-up that checks a secret of its own. */
        INTERNAL
    }

    public Scope {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }

    /** The platform itself acts; {@code actor} is what the timeline shows. */
    public static Scope internal(String actor) {
        return internal(actor, null);
    }

    /** The same for whoever showed a secret; {@code subject} says what it opened, which keeps such callers apart. */
    public static Scope internal(String actor, String subject) {
        return new Scope(Kind.INTERNAL, subject, actor, null, null, null, Set.of(), null);
    }

    /** Nobody is logged in. */
    public static Scope anonymous() {
        return new Scope(Kind.ANONYMOUS, null, null, null, null, null, Set.of(), null);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether the caller acts for an organ. */
    public boolean official() {
        return organ != null && kind != Kind.ANONYMOUS;
    }

    /**
     * How the timeline names the caller: officials, systems and jobs by name; a private person never, since that would
     * give away who it is.
     */
    public String actor() {
        return switch (kind) {
            case ANONYMOUS -> "anonymous";
            case INTERNAL, SYSTEM -> name;
            case PERSON -> official() ? (staffNo == null ? name : staffNo) : "person";
        };
    }

    /** The scope as PostgreSQL gets it. */
    public String toJson() {
        Map<String, Object> json = new TreeMap<>();
        json.put("kind", kind.name());
        json.put("roles", new TreeSet<>(roles));
        putUnlessNull(json, "subject", subject);
        // a part of the platform, never a person: policies may tell one from the other
        putUnlessNull(json, "actor", kind == Kind.INTERNAL ? name : null);
        putUnlessNull(json, "organ", organ);
        putUnlessNull(json, "region", region);
        putUnlessNull(json, "staff", staffNo);
        putUnlessNull(json, "reporter", reporterRef);
        return Json.write(json);
    }

    private static void putUnlessNull(Map<String, Object> json, String key, String value) {
        if (value != null) {
            json.put(key, value);
        }
    }
}
