package org.mingjing.complaints.category;

/** One of the 23 kinds of misconduct. */
public record Category(String code, String zh, String en) {
    /** Its name in Chinese or English. */
    public String name(String lang) {
        return "en".equals(lang) ? en : zh;
    }
}
