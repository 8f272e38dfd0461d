package org.mingjing.test.architecture.broken;

import jakarta.persistence.Entity;
import jakarta.ws.rs.core.Response;

/** An aggregate as none may be: an open field, a setter, and an answer of HTTP. */
@Entity
class BrokenAggregate {
    long id;

    void setId(long id) {
        this.id = id;
    }

    Response answer() {
        return Response.ok(id).build();
    }
}
