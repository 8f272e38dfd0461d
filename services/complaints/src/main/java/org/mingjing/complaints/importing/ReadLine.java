package org.mingjing.complaints.importing;

import com.fasterxml.jackson.databind.JsonNode;

/** A line that is JSON, and its place among the results. */
record ReadLine(int place, long number, JsonNode json) {

    String externalId() {
        return json.path("externalId").asText(null);
    }
}
