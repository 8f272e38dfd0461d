package org.mingjing.supervision.organ;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.web.ProblemException;

/** The directory of regions and organs, for everybody. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "directory", description = "机关与行政区划")
public class OrganResource {

    private static final int ONE_HOUR = 3600;

    private final OrganDirectory directory;

    OrganResource(OrganDirectory directory) {
        this.directory = directory;
    }

    @GET
    @Path("/organs")
    @Operation(summary = "Organs by code", description = "Answers carry an ETag and may be kept for an hour.")
    public Response organs(
            @Parameter(description = "Prefix: 23, 2303 or 230302", example = "2303") @QueryParam("region")
                    String region,
            @Parameter(example = "COURT") @QueryParam("line") String line,
            @Parameter(example = "FY230300") @QueryParam("parent") String parent,
            @Parameter(description = "Part of the name", example = "鸡冠") @QueryParam("q") String q,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context Request request) {
        var found = directory.organsAfter(position(cursor)).stream()
                .filter(organ -> blank(region) || organ.region().startsWith(region))
                .filter(organ -> blank(line) || organ.line().name().equals(line))
                .filter(organ -> blank(parent) || parent.equals(organ.parent()))
                .filter(organ -> blank(q)
                        || organ.name().contains(q)
                        || organ.shortName().contains(q));
        return answer(request, page(found, Cursor.limit(limit), Organ::code));
    }

    @GET
    @Path("/regions")
    @Operation(summary = "Regions by code (GB/T 2260)")
    public Response regions(
            @Parameter(example = "23") @QueryParam("parent") String parent,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context Request request) {
        var found = directory.regionsAfter(position(cursor)).stream()
                .filter(region -> blank(parent) || parent.equals(region.parent()));
        return answer(request, page(found, Cursor.limit(limit), Region::code));
    }

    private static <T> Page<T> page(Stream<T> found, int limit, Function<T, String> code) {
        List<T> rows = found.limit(limit + 1L).toList();
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        var last = code.apply(items.getLast()).getBytes(StandardCharsets.UTF_8);
        return new Page<>(items, Base64.getUrlEncoder().withoutPadding().encodeToString(last));
    }

    private static String position(String cursor) {
        try {
            return blank(cursor) ? "" : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest("cursor", "cursor");
        }
    }

    private Response answer(Request request, Page<?> page) {
        var tag = new EntityTag(directory.version() + Integer.toHexString(page.hashCode()));
        var cache = new CacheControl();
        cache.setMaxAge(ONE_HOUR);
        cache.setPrivate(false);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(page) : unchanged)
                .tag(tag)
                .cacheControl(cache)
                .build();
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }
}
