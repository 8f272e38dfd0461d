package org.mingjing.supervision.organ;

/** The level (级) of a region or an organ. */
public enum Level {
    PROVINCE,
    CITY,
    COUNTY
}
