package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.mingjing.commons.web.Language;
import org.mingjing.commons.web.Placeholders;
import org.mingjing.complaints.rectification.RectificationStatus;

/** The words for states, commands and codes, in Chinese and English. */
@ApplicationScoped
public class Labels {
    private final Map<String, Properties> texts = Map.of("zh", load("zh"), "en", load("en"));
    private final HttpHeaders headers;

    Labels(HttpHeaders headers) {
        this.headers = headers;
    }

    /** The language of the running request: zh or en. */
    public String lang() {
        return Language.of(headers);
    }

    public String status(ComplaintStatus status, String lang) {
        return of("status", status, lang);
    }

    public String kind(Kind kind, String lang) {
        return of("kind", kind, lang);
    }

    public String channel(Channel channel, String lang) {
        return of("channel", channel, lang);
    }

    /** Null for a complaint without an outcome yet. */
    public String outcome(Outcome outcome, String lang) {
        return of("outcome", outcome, lang);
    }

    public String disposition(DispositionKind kind, String lang) {
        return of("disposition", kind, lang);
    }

    public String rectification(RectificationStatus status, String lang) {
        return of("rectification", status, lang);
    }

    public String command(ComplaintCommand command, String lang) {
        return of("command", command, lang);
    }

    /** What happens now, for the reporter. */
    public String next(ComplaintStatus status, String lang) {
        return of("next", status, lang);
    }

    /** The same, of a complaint that may have been sent on and heard of again, or reviewed. */
    public String next(Complaint complaint, String lang) {
        if (complaint.resultIsBack()) {
            return text("next.REFERRAL_ANSWERED", lang);
        }
        return complaint.status() == ComplaintStatus.REPLIED
                        && !complaint.course().rounds().isEmpty()
                ? text("next.REVIEW_REPLIED", lang)
                : of("next", complaint.status(), lang);
    }

    /** Any other word, by its key; the key itself where there is none. */
    public String text(String key, String lang) {
        return texts.getOrDefault(lang, texts.get("zh")).getProperty(key, key);
    }

    /** The same with what it leaves open: {@code {0}}, or {@code {0|day|days}} for a word that follows a number. */
    public String text(String key, String lang, Object... values) {
        var numbered = new HashMap<String, Object>();
        for (int i = 0; i < values.length; i++) {
            numbered.put(Integer.toString(i), values[i]);
        }
        return Placeholders.fill(text(key, lang), numbered);
    }

    private String of(String prefix, Enum<?> code, String lang) {
        return code == null ? null : text(prefix + "." + code.name(), lang);
    }

    private static Properties load(String lang) {
        var properties = new Properties();
        try (var file = Labels.class.getResourceAsStream("/labels/complaints_" + lang + ".properties")) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
