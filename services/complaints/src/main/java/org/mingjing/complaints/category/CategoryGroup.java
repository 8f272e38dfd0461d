package org.mingjing.complaints.category;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** One of the six groups of priorities with its kinds of misconduct. */
public record CategoryGroup(@JsonProperty("id") String code, String zh, String en, List<Category> leaves) {
    /** Its name in Chinese or English. */
    public String name(String lang) {
        return "en".equals(lang) ? en : zh;
    }
}
