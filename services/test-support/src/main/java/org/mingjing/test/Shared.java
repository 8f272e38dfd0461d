package org.mingjing.test;

import java.util.Properties;
import java.util.function.Supplier;

/**
 * Values that live once per JVM. Quarkus loads this module anew for each application, so a static field would start a
 * second PostgreSQL; system properties are seen by every class loader.
 */
final class Shared {
    private static final String PREFIX = "mingjing.test.shared.";

    private Shared() {}

    static String once(String key, Supplier<String> make) {
        Properties properties = System.getProperties();
        synchronized (properties) {
            String value = properties.getProperty(PREFIX + key);
            if (value == null) {
                value = make.get();
                properties.setProperty(PREFIX + key, value);
            }
            return value;
        }
    }
}
