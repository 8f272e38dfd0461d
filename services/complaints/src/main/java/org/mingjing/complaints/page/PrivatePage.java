package org.mingjing.complaints.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A page of somebody's own matter, which no browser keeps. */
public final class PrivatePage {
    private PrivatePage() {}

    public static Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
