package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** One trace id from the POST to the other service's row. */
@OnPlatform
@Order(40)
class TraceTest {
    private final Api api;
    private final Chain chain;

    TraceTest(Mingjing mingjing) {
        api = mingjing.api();
        chain = new Chain(api);
    }

    @Test
    void traceOfThePostIsTheTraceOfTheLedgersEntry() {
        String traceId = UUID.randomUUID().toString().replace("-", "");
        Filed filed = chain.file("追踪");
        chain.takeUp(filed);
        String etag = api.as("handler.jixi.court").get(filed.path()).header("ETag");
        api.as("handler.jixi.court")
                .header("If-Match", etag)
                .header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01")
                .contentType(Api.JSON)
                .body(Chain.conclusion())
                .post(filed.path() + "/conclude")
                .then()
                .statusCode(200);

        String problem = chain.problemOf(filed);
        String recorded = api.as("supervisor.jixi")
                .get(problem + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].entry.traceId");
        assertThat(recorded).isEqualTo(traceId);
    }
}
