package org.mingjing.gateway.proxy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingjing.gateway.GatewayConfig;
import org.mingjing.gateway.PathPattern;

/** Which service owns which path: the longest configured prefix wins, and no two services may claim the same. */
final class RouteTable {

    private final Map<String, Target> byPrefix = new TreeMap<>();

    /** Where a request goes. Keycloak keeps its own cookies and needs no bearer token. */
    record Target(String name, URI url, boolean identity) {}

    RouteTable(GatewayConfig config) {
        config.services().forEach((name, service) -> {
            Target target = new Target(name, service.url(), false);
            service.pages().forEach(prefix -> claim(prefix, target));
            service.api().forEach(prefix -> claim(prefix, target));
        });
        Target keycloak = new Target("identity", config.identity().url(), true);
        config.identity().paths().forEach(prefix -> claim(prefix, keycloak));
    }

    private void claim(String prefix, Target target) {
        Target other = byPrefix.put(prefix, target);
        if (other != null && !other.equals(target)) {
            throw new IllegalStateException(prefix + " is claimed by " + other.name() + " and by " + target.name());
        }
    }

    Optional<Target> find(String path) {
        String longest = null;
        for (String prefix : byPrefix.keySet()) {
            if (PathPattern.under(prefix, path) && (longest == null || prefix.length() > longest.length())) {
                longest = prefix;
            }
        }
        return Optional.ofNullable(longest).map(byPrefix::get);
    }
}
