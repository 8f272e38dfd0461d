package org.mingjing.gateway.work;

import io.vertx.ext.web.RoutingContext;
import java.util.Collections;
import java.util.Set;
import org.mingjing.gateway.door.Caller;

/** Whether the caller works for an organ, and so has a worklist. */
public final class Officials {

    private static final Set<String> ROLES = Set.of(
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

    private Officials() {}

    public static boolean is(RoutingContext rc) {
        return !Collections.disjoint(Caller.of(rc).roles(), ROLES);
    }
}
