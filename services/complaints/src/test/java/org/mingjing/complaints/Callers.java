package org.mingjing.complaints;

import java.util.Set;
import org.mingjing.commons.scope.Scope;

/** Callers as row security knows them, where a test asks the database without a login. */
public final class Callers {
    private Callers() {}

    /** An official of that organ, of the region in its code. */
    public static Scope official(String organ, String staff, String... roles) {
        return overseeing(organ, organ.substring(2).replaceFirst("(00)+$", ""), staff, roles);
    }

    /** An official who oversees another region than that of his organ. */
    public static Scope overseeing(String organ, String region, String staff, String... roles) {
        return new Scope(Scope.Kind.PERSON, "s", staff, organ, region, staff, Set.of(roles), null);
    }

    /** A person who is logged in, under the reference that complaints of hers carry. */
    public static Scope reporter(String reference) {
        return new Scope(Scope.Kind.PERSON, "s", "p", null, null, null, Set.of("citizen"), reference);
    }
}
