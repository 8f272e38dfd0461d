package org.mingjing.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells Keycloak another public address of the gateway. The realm file is read only once; a later start with another
 * {@code --port} would be refused at login, since the address it comes back to is not the one that was imported.
 */
final class GatewayAddress {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String keycloak;
    private final String adminPassword;
    private final Http http;

    GatewayAddress(String keycloak, String adminPassword, Http http) {
        this.keycloak = keycloak;
        this.adminPassword = adminPassword;
        this.http = http;
    }

    /** Does nothing when the address is the one noted in the file; notes it otherwise. */
    void set(String publicUrl, Path note) {
        try {
            if (Files.exists(note) && Files.readString(note).equals(publicUrl)) {
                return;
            }
            update(publicUrl);
            Files.writeString(note, publicUrl);
        } catch (IOException e) {
            throw new StartFailure("Keycloak did not take the gateway's address: " + e.getMessage(), e);
        }
    }

    private void update(String publicUrl) throws IOException {
        String token = call(HttpRequest.newBuilder(
                                URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username=admin&password=" + adminPassword)))
                .path("access_token")
                .asText();
        String clients = keycloak + "/admin/realms/mingjing/clients";
        JsonNode found = call(HttpRequest.newBuilder(URI.create(clients + "?clientId=gateway"))
                .header("Authorization", "Bearer " + token)
                .GET());
        ObjectNode client = (ObjectNode) found.required(0);
        addresses(client, publicUrl);
        call(HttpRequest.newBuilder(
                        URI.create(clients + "/" + client.required("id").asText()))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(client))));
    }

    static void addresses(ObjectNode client, String publicUrl) {
        client.put("rootUrl", publicUrl);
        client.putArray("redirectUris").add(publicUrl + "/*");
        client.withObject("/attributes").put("post.logout.redirect.uris", publicUrl + "/*");
    }

    private JsonNode call(HttpRequest.Builder request) throws IOException {
        var answer = http.send(request).orElseThrow(() -> new IOException("no answer"));
        if (answer.statusCode() >= 300) {
            throw new IOException("status " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }
}
