package org.mingjing.gateway.refusal;

import java.util.HashMap;
import java.util.Map;

/** A whole answer of the gateway's own: status, headers, and body. */
public record Answer(int status, Map<String, String> headers, String body) {

    static Answer of(int status, String contentType, String body) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", contentType);
        headers.put("Cache-Control", "no-store");
        headers.put("Vary", "Accept, Accept-Language, Cookie");
        return new Answer(status, headers, body);
    }

    static Answer empty(int status) {
        return of(status, "text/plain;charset=UTF-8", "");
    }

    Answer with(String header, String value) {
        headers.put(header, value);
        return this;
    }
}
