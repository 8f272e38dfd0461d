package org.mingjing.gateway.login;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** The session cookie is Secure whenever the public address is https, also behind a proxy that ends TLS. */
public class SecureCookies implements ConfigSourceFactory {

    private static final int BELOW_APPLICATION_PROPERTIES = 240;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue address = context.getValue("mingjing.gateway.public-url");
        boolean https = address != null
                && address.getValue() != null
                && address.getValue().startsWith("https:");
        Map<String, String> values = Map.of("quarkus.oidc.authentication.cookie-force-secure", Boolean.toString(https));
        return List.of(new PropertiesConfigSource(values, "public address", BELOW_APPLICATION_PROPERTIES));
    }
}
