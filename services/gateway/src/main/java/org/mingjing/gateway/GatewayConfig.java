package org.mingjing.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the gateway knows of the platform: its own address, the services behind it, and what each path may take. */
@ConfigMapping(prefix = "mingjing.gateway")
public interface GatewayConfig {

    /** The one origin that browsers and systems see, without a slash at the end. */
    URI publicUrl();

    /** Secret from which the throttling key of a client is derived, so that services never see an address. */
    String clientKeySecret();

    /** Keycloak, and which of its paths the public may reach. */
    Identity identity();

    /** The services, by name; a further one is added by configuration alone. */
    Map<String, Service> services();

    /** What a request may take where nothing else is said. */
    Allowance allowance();

    /** Paths that may take more, by name. */
    Map<String, PathAllowance> allowances();

    /** How many requests a client may make. */
    Limits limits();

    /** How long the gateway tries to reach a service. */
    @WithDefault("2S")
    Duration connectTimeout();

    /** How long the merged worklist and the merged OpenAPI document wait for each service. */
    @WithDefault("3S")
    Duration mergeTimeout();

    /** Keycloak behind {@code /auth}. */
    interface Identity {
        URI url();

        List<String> paths();
    }

    /** One service: where it is, which pages and which API paths it owns, and how the menu names it. */
    interface Service {
        URI url();

        /** Prefixes of page paths, for instance {@code /complaints}. */
        List<String> pages();

        /** Prefixes of API paths, for instance {@code /api/v1/complaints}. */
        List<String> api();

        /** Where the official's menu leads; a service without it has no menu entry. */
        Optional<String> home();

        /** The menu entry by language ({@code zh}, {@code en}). */
        Map<String, String> label();

        /** Place in menus and in the merged document. */
        @WithDefault("100")
        int order();
    }

    /** Largest body of a request, and longest silence before its answer begins; how long that takes is not limited. */
    interface Allowance {
        MemorySize body();

        Duration timeout();
    }

    /** An allowance for paths ({@code *} stands for one segment, a final {@code **} for the rest). */
    interface PathAllowance extends Allowance {
        List<String> paths();
    }

    /** Buckets per client. */
    interface Limits {
        Rate general();

        /** For callers with the role {@code system}; nothing else counts against them. */
        Rate system();

        /** Stricter buckets for some paths, on top of the general one. */
        Map<String, PathRate> strict();

        /** How many clients are remembered; the least recently seen are forgotten first. */
        @WithDefault("50000")
        int clients();
    }

    /** So many requests per so much time. */
    interface Rate {
        int requests();

        Duration per();
    }

    /** A rate for some paths and methods. */
    interface PathRate extends Rate {
        List<String> paths();

        /** Methods that count; empty means all. */
        Optional<List<String>> methods();

        /** Whether it holds for callers without login only. */
        @WithDefault("false")
        boolean anonymousOnly();
    }
}
