package org.mingjing.commons.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of refusals: those of commons, and those that a service adds in {@code messages/rules_zh|en.properties}. */
public final class Messages {
    private static final Map<String, Properties> TEXTS =
            Stream.of(Language.ZH, Language.EN).collect(Collectors.toMap(lang -> lang, Messages::load));

    private Messages() {}

    /** The text with its named values filled in; the key itself when nobody wrote a text. */
    public static String text(String lang, String key, Map<String, Object> args) {
        return Placeholders.fill(texts(lang).getProperty(key, key), args);
    }

    /** Whether somebody wrote a text for the key. */
    public static boolean has(String lang, String key) {
        return texts(lang).containsKey(key);
    }

    private static Properties texts(String lang) {
        return TEXTS.getOrDefault(lang, TEXTS.get(Language.ZH));
    }

    private static Properties load(String lang) {
        Properties texts = new Properties();
        for (String file : List.of("problems", "rules")) {
            addIfThere(texts, "messages/" + file + "_" + lang + ".properties");
        }
        return texts;
    }

    private static void addIfThere(Properties texts, String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
