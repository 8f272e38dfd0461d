package org.mingjing.gateway;

/** Where the gateway's routes stand among each other; Quarkus' own (static files, REST) come after all of them. */
public final class RouteOrder {

    /** Proxied paths, which take the request with its body still waiting. */
    public static final int PROXY = 100;

    /** Lets the body of everything else flow. */
    public static final int FLOW = 200;

    /** Login, logout and assets. */
    public static final int OWN = 300;

    /** Whatever nobody has taken by then. */
    public static final int NOBODYS = 400;

    private RouteOrder() {}
}
