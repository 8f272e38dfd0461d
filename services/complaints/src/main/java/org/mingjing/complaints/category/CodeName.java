package org.mingjing.complaints.category;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A code with its names; {@code list} tells the lists of one file apart and may be null. */
public record CodeName(@JsonProperty("id") String code, String list, String zh, String en) {
    /** Its name in Chinese or English. */
    public String name(String lang) {
        return "en".equals(lang) ? en : zh;
    }
}
