package org.mingjing.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A download behind the gateway whose pieces leave when a test says so. */
final class Downloads {
    static final byte[] PIECE = new byte[1000];

    private static final BlockingQueue<Boolean> PIECES = new LinkedBlockingQueue<>();

    private Downloads() {}

    /** Lets one piece leave. */
    static void piece() {
        PIECES.add(true);
    }

    /** Ends the download. */
    static void end() {
        PIECES.add(false);
    }

    static void serve(HttpExchange exchange) throws IOException {
        PIECES.clear();
        exchange.getResponseHeaders().set("Content-Type", "application/zip");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            // the first piece leaves by itself, as headers do
            out.write(PIECE);
            out.flush();
            while (Boolean.TRUE.equals(PIECES.poll(20, TimeUnit.SECONDS))) {
                out.write(PIECE);
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
