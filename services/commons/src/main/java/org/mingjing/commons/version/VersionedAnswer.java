package org.mingjing.commons.version;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.mingjing.commons.web.Etags;

/** How something with a version is shown, and what became of it by a command: with its ETag, and kept by nobody in between. */
public final class VersionedAnswer {
    private VersionedAnswer() {}

    /** 200. */
    public static <T extends Versioned> RestResponse<T> versioned(T thing) {
        return answer(RestResponse.ResponseBuilder.ok(thing), thing);
    }

    /** 201, with where it is found. */
    public static <T extends Versioned> RestResponse<T> created(URI location, T thing) {
        return answer(
                RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, thing)
                        .location(location),
                thing);
    }

    private static <T extends Versioned> RestResponse<T> answer(
            RestResponse.ResponseBuilder<T> answer, Versioned thing) {
        return answer.tag(Etags.of(thing.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
