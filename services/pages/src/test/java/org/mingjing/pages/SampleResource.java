package org.mingjing.pages;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pages as a service would have them: each layout, every tag, every format. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SampleResource {
    static final String EVIL = "\"><script>alert(1)</script>";

    private final Template citizen;
    private final Template official;
    private final Template tags;
    private final Template formats;
    private final CurrentVertxRequest request;

    SampleResource(
            @Location("sample/citizen") Template citizen,
            @Location("sample/official") Template official,
            @Location("sample/tags") Template tags,
            @Location("sample/formats") Template formats,
            CurrentVertxRequest request) {
        this.citizen = citizen;
        this.official = official;
        this.tags = tags;
        this.formats = formats;
        this.request = request;
    }

    /** A light as a worklist has it. */
    public record LightSample(String id, String light, Long days) {}

    @GET
    @Path("sample/citizen")
    public TemplateInstance citizen(@HeaderParam("X-As") String person) {
        become(person);
        return citizen.instance();
    }

    @GET
    @Path("sample/tags")
    public TemplateInstance tags() {
        return tags.data("evil", EVIL)
                .data(
                        "lights",
                        List.of(
                                new LightSample("late", "RED", -1656L),
                                new LightSample("late-by-one", "RED", -1L),
                                new LightSample("late-today", "RED", 0L),
                                new LightSample("today", "AMBER", 0L),
                                new LightSample("one", "AMBER", 1L),
                                new LightSample("soon", "AMBER", 2L),
                                new LightSample("good-one", "GREEN", 1L),
                                new LightSample("good-today", "GREEN", 0L),
                                new LightSample("soon-unknown", "AMBER", null),
                                new LightSample("good", "GREEN", 40L),
                                new LightSample("good-unknown", "GREEN", null),
                                new LightSample("done", "DONE", null)));
    }

    @GET
    @Path("sample/formats")
    public TemplateInstance formats() {
        Instant instant = Instant.parse("2018-08-10T16:30:00Z");
        return formats.data("instant", instant)
                .data("offset", OffsetDateTime.parse("2018-08-10T23:59:00+08:00"))
                .data("date", LocalDate.of(2018, 8, 13))
                .data("fen", 150_000_001L)
                .data("debt", -5L)
                .data("count", 1656);
    }

    @GET
    @Path("{any: .*}")
    public TemplateInstance official(@HeaderParam("X-As") String person) {
        become(person);
        return official.instance();
    }

    private void become(String person) {
        if (person != null) {
            Map<String, String> claims = person.equals("intake")
                    ? Map.of("name", "王办案<b>", "organ", "JC230300", "organ_name", "鸡西市人民检察院<i>")
                    : person.equals("handler") ? Map.of("organ", "JC230300") : Map.of();
            QuarkusSecurityIdentity identity = QuarkusSecurityIdentity.builder()
                    .setPrincipal(new SampleToken(person + ".jixi", claims))
                    .addRoles(Set.of(person))
                    .build();
            request.getCurrent().put(PageContext.IDENTITY, identity);
        }
    }
}
