package org.mingjing.complaints.page;

import org.mingjing.commons.deadline.DeadlineRule;
import org.mingjing.complaints.complaint.Labels;

/** The words of a page in the reader's language: {@code t.of('file.title')} in templates. */
public record PageText(Labels labels, String lang) {
    /** The text of a key of {@code labels/complaints_*.properties}, with the prefix {@code page.} left out. */
    public String of(String key) {
        return labels.text("page." + key, lang);
    }

    /** The same with its one placeholder filled. */
    public String of(String key, Object value) {
        return labels.text("page." + key, lang, value);
    }

    /** The same with both of its placeholders filled; a language may leave one out. */
    public String of(String key, Object value, Object second) {
        return labels.text("page." + key, lang, value, second);
    }

    /** The same with all three filled. */
    public String of(String key, Object value, Object second, Object third) {
        return labels.text("page." + key, lang, value, second, third);
    }

    /** How long there is by that rule: 5 个工作日. */
    public String length(DeadlineRule rule) {
        return labels.text("extension.unit." + rule.unit(), lang, rule.amount());
    }

    /** Any other label, by its whole key. */
    public String label(String key) {
        return labels.text(key, lang);
    }
}
