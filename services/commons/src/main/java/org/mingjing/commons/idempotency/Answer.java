package org.mingjing.commons.idempotency;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.web.Etags;

/**
 * What a create answers, in a form that can be kept and given again.
 *
 * @param status the HTTP status
 * @param location where the new thing is, or null
 * @param etag the version of the new thing as a header value, or null
 * @param body the body
 */
public record Answer(int status, String location, String etag, JsonNode body) {
    /** 201 with the thing made, in its first version. */
    public static Answer created(String location, long version, Object body) {
        return new Answer(201, location, Etags.header(version), Json.tree(body));
    }

    /** 200 with a body. */
    public static Answer ok(Object body) {
        return new Answer(200, null, null, Json.tree(body));
    }

    /** The answer for JAX-RS. */
    public Response toResponse() {
        Response.ResponseBuilder response = Response.status(status).entity(body).type(MediaType.APPLICATION_JSON_TYPE);
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            response.header(HttpHeaders.ETAG, etag);
        }
        return response.build();
    }
}
