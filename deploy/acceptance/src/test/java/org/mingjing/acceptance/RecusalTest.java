package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The organ complained about, and all below it, see nothing: by page, by API, by SQL. */
@OnPlatform
@Order(30)
class RecusalTest {
    private static final List<String> RESPONDENTS_PEOPLE =
            List.of("intake.harbin.police", "handler.harbin.police", "leader.harbin.police");
    private static final List<String> SUBORDINATES = List.of("handler.daoli.police", "leader.daoli.police");

    private final Mingjing mingjing;
    private final Api api;
    private final Filed filed;

    RecusalTest(Mingjing mingjing) {
        this.mingjing = mingjing;
        api = mingjing.api();
        Map<String, Object> filing = Chain.filing("对市局的投诉");
        filing.put("respondentOrgan", "GA230100");
        filing.put("category", "G4-01");
        filing.remove("caseNumber");
        filed = Chain.file(api.as("citizen.li"), filing);
    }

    @Test
    void neitherTheOrganNorItsSubordinatesSeeItByApi() {
        for (String user : concerned()) {
            api.as(user).get(filed.path()).then().statusCode(404);
            api.as(user).get(filed.path() + "/timeline").then().statusCode(404);
            api.as(user)
                    .header("If-Match", "\"0\"")
                    .post(filed.path() + "/accept")
                    .then()
                    .statusCode(is(oneOf(403, 404)));
            api.as(user)
                    .get("/api/v1/complaints?respondentOrgan=GA230100&limit=200")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
            api.as(user)
                    .get("/api/v1/work-items?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.id.flatten()", not(hasItem(filed.id())));
        }
    }

    @Test
    void neitherDoTheySeeItByPage() {
        for (String user : concerned()) {
            String page = api.as(user)
                    .header("Accept", "text/html")
                    .get("/complaints/" + filed.id())
                    .then()
                    .statusCode(is(oneOf(403, 404)))
                    .extract()
                    .asString();
            assertThat(page).doesNotContain("对市局的投诉");
            assertThat(api.as(user)
                            .header("Accept", "text/html")
                            .get("/complaints")
                            .asString())
                    .doesNotContain("对市局的投诉");
        }
    }

    @Test
    void neitherDoesSqlShowItUnderTheApplicationsRole() throws SQLException {
        assertThat(rows("GA230100", "2301", "leader.harbin.police")).isZero();
        assertThat(rows("GA230102", "230102", "leader.daoli.police")).isZero();
        assertThat(rows(null, null, null)).isZero();
    }

    @Test
    void whoHandlesItSeesItByAllThree() throws SQLException {
        String handling = handlingOrgan();
        assertThat(handling).isEqualTo("GA230000");
        assertThat(rows(handling, "23", "somebody")).isEqualTo(1);
        api.as("supervisor.hlj").get(filed.path()).then().statusCode(200);
    }

    private static List<String> concerned() {
        return java.util.stream.Stream.concat(RESPONDENTS_PEOPLE.stream(), SUBORDINATES.stream())
                .toList();
    }

    private String handlingOrgan() throws SQLException {
        try (Connection connection = mingjing.asSuperuser("complaints");
                PreparedStatement select =
                        connection.prepareStatement("select handling_organ from complaint where id = ?::uuid")) {
            select.setString(1, filed.id());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** The complaint's rows for a caller with all official roles in that organ; no scope at all when it is null. */
    private int rows(String organ, String region, String staff) throws SQLException {
        try (Connection connection = mingjing.asApplication("complaints")) {
            connection.setAutoCommit(false);
            if (organ != null) {
                try (PreparedStatement scope =
                        connection.prepareStatement("select set_config('mingjing.scope', ?, true)")) {
                    scope.setString(
                            1,
                            Json.line(Map.of(
                                    "kind",
                                    "PERSON",
                                    "subject",
                                    "s",
                                    "organ",
                                    organ,
                                    "region",
                                    region,
                                    "staff",
                                    staff,
                                    "roles",
                                    List.of("intake", "handler", "leader", "supervisor", "auditor"))));
                    scope.execute();
                }
            }
            try (PreparedStatement select =
                    connection.prepareStatement("select count(*) from complaint where id = ?::uuid")) {
                select.setString(1, filed.id());
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        }
    }
}
