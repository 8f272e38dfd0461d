package org.mingjing.acceptance;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The public API through the gateway, as people and systems call it, with tokens of the real Keycloak. */
public final class Api {
    private static final String PASSWORD = "Mingjing-2018";
    private static final String TOKENS = "/auth/realms/mingjing/protocol/openid-connect/token";
    private static final Duration TOKEN_USE = Duration.ofMinutes(3);
    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));
    static final String JSON = "application/json; charset=UTF-8";

    private final Mingjing mingjing;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    Api(Mingjing mingjing) {
        this.mingjing = mingjing;
    }

    private record Token(String text, Instant got) {}

    /** A request of nobody known. */
    public RequestSpecification anonymous() {
        return given().config(CONFIG)
                .baseUri(mingjing.publicUrl())
                .header("Accept-Language", "zh")
                .redirects()
                .follow(false);
    }

    /** A request of a demo person. */
    public RequestSpecification as(String user) {
        return anonymous().auth().oauth2(token(user));
    }

    /** A request of a system client. */
    public RequestSpecification asSystem(String client) {
        return anonymous()
                .auth()
                .oauth2(fresh(
                        client,
                        () -> requestToken(Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                client,
                                "client_secret",
                                secret(client)))));
    }

    /** An access token of a demo person. */
    public String token(String user) {
        return fresh(
                user,
                () -> requestToken(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "mingjing-cli",
                        "username",
                        user,
                        "password",
                        PASSWORD,
                        "scope",
                        "openid")));
    }

    /** Reads a thing, then sends the command with the version just read. */
    public Response command(String user, String thing, String verb, Object body) {
        String etag = as(user).get(thing).then().statusCode(200).extract().header("ETag");
        RequestSpecification request = as(user).header("If-Match", etag).contentType(JSON);
        return (body == null ? request : request.body(body)).post(thing + "/" + verb);
    }

    /** Sends the command and insists that it is taken. */
    public Response done(String user, String thing, String verb, Object body) {
        return command(user, thing, verb, body).then().statusCode(200).extract().response();
    }

    private String secret(String client) {
        return mingjing.credential(client + ".client.secret");
    }

    private String requestToken(Map<String, String> form) {
        return anonymous()
                .formParams(form)
                .post(TOKENS)
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private String fresh(String who, java.util.function.Supplier<String> get) {
        Instant now = Instant.now();
        return tokens.compute(
                        who,
                        (key, old) ->
                                old != null && old.got().plus(TOKEN_USE).isAfter(now) ? old : new Token(get.get(), now))
                .text();
    }
}
