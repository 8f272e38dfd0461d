package org.mingjing.gateway.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.mingjing.gateway.Language;

/** Title and detail of each refusal in both languages, from {@code messages/refusals_*.properties}. */
@ApplicationScoped
public class RefusalTexts {

    private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

    public RefusalTexts() {
        for (Language language : Language.values()) {
            words.put(language, load("messages/refusals_" + language.code() + ".properties"));
        }
    }

    /** The words of one language; every code has {@code code.title} and {@code code.detail}. */
    public Map<String, String> of(Language language) {
        return words.get(language);
    }

    private static Map<String, String> load(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + resource, e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
