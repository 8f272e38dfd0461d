package org.mingjing.complaints.category;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue, for whoever files. */
@Path("/api/v1/complaint-categories")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "complaints")
public class CategoryResource {
    private final Categories categories;

    CategoryResource(Categories categories) {
        this.categories = categories;
    }

    @GET
    @Operation(summary = "The six groups and 23 kinds of complaint, with Chinese and English names")
    public List<CategoryGroup> all() {
        return categories.groups();
    }
}
