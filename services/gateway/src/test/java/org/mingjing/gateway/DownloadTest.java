package org.mingjing.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Large downloads go through the gateway as they come: the time to the first byte is limited, not that of the whole. */
@GatewayTest
class DownloadTest {
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(1);

    @Test
    void whatTakesLongerThanTheLimitButIsNeverSilentArrivesWhole() throws Exception {
        try (var client = HttpClient.newHttpClient();
                var body = download(client).body()) {
            var begun = Instant.now();
            var pieces = 1;
            assertThat(body.readNBytes(Downloads.PIECE.length)).hasSize(Downloads.PIECE.length);
            // a piece leaves when the one before has arrived, until the limit is past three times over
            while (Duration.between(begun, Instant.now()).compareTo(LONGEST_SILENCE.multipliedBy(3)) < 0) {
                Downloads.piece();
                pieces++;
                assertThat(body.readNBytes(Downloads.PIECE.length)).hasSize(Downloads.PIECE.length);
            }
            Downloads.end();

            assertThat(body.readAllBytes()).isEmpty();
            assertThat(pieces).isGreaterThan(1);
        }
    }

    @Test
    void theBeginningArrivesWhileTheServiceStillReadsTheRest() throws Exception {
        try (var client = HttpClient.newHttpClient();
                var body = download(client).body()) {
            // nothing has been told to leave but the first piece
            assertThat(body.readNBytes(Downloads.PIECE.length)).hasSize(Downloads.PIECE.length);
            Downloads.end();
            assertThat(body.readAllBytes()).isEmpty();
        }
    }

    private static HttpResponse<InputStream> download(HttpClient client) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/handovers/1/package"))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}
