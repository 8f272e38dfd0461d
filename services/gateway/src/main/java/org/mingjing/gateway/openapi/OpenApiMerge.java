package org.mingjing.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the OpenAPI documents of the services together; of two things with one name the later one gets its service's. */
final class OpenApiMerge {

    private static final Pattern REFERENCE = Pattern.compile("\"#/components/([A-Za-z]+)/([^\"/]+)\"");

    private final JsonObject paths = new JsonObject();
    private final JsonObject components = new JsonObject();
    private final JsonArray tags = new JsonArray();

    /** Adds the public part (below {@code /api/}) of one service's document. */
    void add(String service, JsonObject document) {
        JsonObject own = document.getJsonObject("components", new JsonObject());
        Map<String, String> renamed = clashes(service, own);
        for (String kind : own.fieldNames()) {
            JsonObject all = section(kind);
            for (Map.Entry<String, Object> entry : own.getJsonObject(kind)) {
                String name = renamed.getOrDefault(kind + "/" + entry.getKey(), entry.getKey());
                all.put(name, rename((JsonObject) entry.getValue(), renamed));
            }
        }
        for (Map.Entry<String, Object> path : document.getJsonObject("paths", new JsonObject())) {
            if (path.getKey().startsWith("/api/") && !paths.containsKey(path.getKey())) {
                paths.put(path.getKey(), rename((JsonObject) path.getValue(), renamed));
            }
        }
        document.getJsonArray("tags", new JsonArray()).forEach(this::addTag);
    }

    private void addTag(Object tag) {
        if (!tags.contains(tag)) {
            tags.add(tag);
        }
    }

    private JsonObject section(String kind) {
        if (!components.containsKey(kind)) {
            components.put(kind, new JsonObject());
        }
        return components.getJsonObject(kind);
    }

    private Map<String, String> clashes(String service, JsonObject own) {
        Map<String, String> renamed = new HashMap<>();
        for (String kind : own.fieldNames()) {
            JsonObject all = section(kind);
            for (Map.Entry<String, Object> entry : own.getJsonObject(kind)) {
                Object there = all.getValue(entry.getKey());
                if (there != null && !there.equals(entry.getValue())) {
                    renamed.put(kind + "/" + entry.getKey(), service + "." + entry.getKey());
                }
            }
        }
        return renamed;
    }

    private static JsonObject rename(JsonObject part, Map<String, String> renamed) {
        if (renamed.isEmpty()) {
            return part;
        }
        String text = REFERENCE.matcher(part.encode()).replaceAll(found -> {
            String name = renamed.getOrDefault(found.group(1) + "/" + found.group(2), found.group(2));
            return Matcher.quoteReplacement("\"#/components/" + found.group(1) + "/" + name + "\"");
        });
        return new JsonObject(text);
    }

    JsonObject document(String publicUrl, JsonArray missing) {
        JsonObject info = new JsonObject()
                .put("title", "Mingjing 明镜")
                .put("version", "1")
                .put(
                        "description",
                        "All services behind one door. Systems use client credentials at /auth. A field that a body does"
                                + " not have is refused by its name (400); so is a parameter that is not listed.");
        if (!missing.isEmpty()) {
            info.put("x-missing-services", missing);
        }
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", info)
                .put("servers", new JsonArray().add(new JsonObject().put("url", publicUrl)))
                .put("tags", tags)
                .put("paths", paths)
                .put("components", components);
    }
}
