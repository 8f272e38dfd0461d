package org.mingjing.complaints.disclosure;

/** A ground on which an identity may be asked for, as policy data. */
public record Ground(String id, String zh, String en, String source) {
    /** In Chinese or English. */
    public String label(String lang) {
        return "en".equals(lang) ? en : zh;
    }
}
