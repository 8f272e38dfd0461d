package org.mingjing.local.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** An organ of the public directory, as far as the demo year needs it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Organ(String code, String shortName, String line, String level, String region, String parent, String courtCode) {

    /** GB/T 2260 of its city, or of the province for a province's organ. */
    String city() {
        return region.length() < 4 ? region : region.substring(0, 4);
    }
}
