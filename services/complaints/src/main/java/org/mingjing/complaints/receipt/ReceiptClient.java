package org.mingjing.complaints.receipt;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;

/** Which client tries a receipt: the gateway's name for it (a hash); without a gateway in front, its address. */
@RequestScoped
public class ReceiptClient {
    private final CurrentVertxRequest current;

    ReceiptClient(CurrentVertxRequest current) {
        this.current = current;
    }

    String name() {
        var request = current.getCurrent().request();
        var named = request.getHeader(ReceiptResource.CLIENT);
        return named == null || named.isBlank() ? request.remoteAddress().hostAddress() : named;
    }
}
