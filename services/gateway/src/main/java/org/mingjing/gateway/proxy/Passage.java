package org.mingjing.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.mingjing.gateway.door.Caller;
import org.mingjing.gateway.door.Correlation;
import org.mingjing.gateway.refusal.Answer;
import org.mingjing.gateway.refusal.Refusal;
import org.mingjing.gateway.refusal.Refusals;

/** One request on its way through: headers in, the answer out, and words of our own where the service has none. */
final class Passage implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final List<String> NOT_PASSED_BACK =
            List.of("connection", "keep-alive", "proxy-authenticate", "trailer", "upgrade", "server");

    private final RoutingContext rc;
    private final RouteTable.Target target;
    private final long limit;
    private final ForwardedHeaders headers;
    private final Refusals refusals;
    private BodyLimit body;

    Passage(RoutingContext rc, RouteTable.Target target, long limit, ForwardedHeaders headers, Refusals refusals) {
        this.rc = rc;
        this.target = target;
        this.limit = limit;
        this.headers = headers;
        this.refusals = refusals;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        headers.prepare(rc, context.request().headers(), target.identity());
        Body original = context.request().getBody();
        body = new BodyLimit(original.stream(), limit);
        context.request().setBody(Body.body(body, original.length()));
        return context.sendRequest().recover(failure -> Future.succeededFuture(instead(context, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        int status = response.getStatusCode();
        if (status >= 400 && needsWords(response, status)) {
            response.release();
            // a session that the door accepts and the service does not: another login would only come back here
            write(response, status == 401 && Caller.of(rc).known() ? Refusal.LOGIN_FAILED : Refusal.ofStatus(status));
        } else {
            clean(response);
        }
        return context.sendResponse();
    }

    /** A missing login always leads to the login; other errors are left as they are when the service made a page. */
    private boolean needsWords(ProxyResponse response, int status) {
        return !target.identity() && Refusals.wantsPage(rc) && (status == 401 || !isPage(response));
    }

    private ProxyResponse instead(ProxyContext context, Throwable failure) {
        Refusal refusal = refusalFor(failure);
        LOG.warnf("%s did not answer request %s: %s", target.name(), Correlation.of(rc), failure);
        ProxyResponse response = context.request().release().response();
        write(response, refusal);
        return response;
    }

    private Refusal refusalFor(Throwable failure) {
        if (body.exceeded()) {
            return Refusal.TOO_LARGE;
        }
        return switch (failure) {
            case ConnectException notThere -> Refusal.UNREACHABLE;
            case TimeoutException late -> Refusal.TOO_SLOW;
            default -> Refusal.BAD_ANSWER;
        };
    }

    private void write(ProxyResponse response, Refusal refusal) {
        Answer answer = refusals.answer(rc, refusal);
        response.setStatusCode(answer.status()).setStatusMessage(null);
        answer.headers().forEach(response::putHeader);
        response.setBody(Body.body(Buffer.buffer(answer.body())));
    }

    private static boolean isPage(ProxyResponse response) {
        String type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/html");
    }

    private void clean(ProxyResponse response) {
        MultiMap given = response.headers();
        NOT_PASSED_BACK.forEach(given::remove);
        if (given.contains(HttpHeaders.CONTENT_ENCODING)) {
            // Quarkus has put "identity" there to keep its hands off; the service's own word counts
            rc.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        if (target.identity()) {
            return;
        }
        // services keep no state in the browser; the door's own headers replace theirs
        given.remove(HttpHeaders.SET_COOKIE);
        given.remove(Correlation.HEADER);
        String location = given.get(HttpHeaders.LOCATION);
        String inside = target.url().toString();
        if (location != null && location.startsWith(inside)) {
            given.set(HttpHeaders.LOCATION, location.substring(inside.length()));
        }
    }
}
