package org.mingjing.complaints.search;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Full-text search over JSON; a POST that changes nothing. */
@Path("/api/v1/complaints/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "complaints")
public class SearchResource {
    private final Searching searching;

    SearchResource(Searching searching) {
        this.searching = searching;
    }

    @POST
    @Operation(
            summary = "Find complaints by words anywhere in their title, text or case number",
            description =
                    "Among those that the caller may see, latest first. Width of letters, capitals and punctuation"
                            + " make no difference. `incomplete`: after an import some may be missing until their words are in the"
                            + " index, about a hundred a second; the list has them at once. Keyset pages: pass `next` back as `cursor`; no `next` is the end.")
    @APIResponse(responseCode = "200", description = "a page; pieces of title and text with the hits marked")
    @APIResponse(responseCode = "422", description = "nothing to look for, or too much")
    public FoundPage search(@NotNull @Valid SearchRequest request) {
        return searching.page(request.q(), request.narrowed(), request.limit(), request.cursor());
    }
}
