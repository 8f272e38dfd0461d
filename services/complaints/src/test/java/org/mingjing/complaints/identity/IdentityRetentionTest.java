package org.mingjing.complaints.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.complaints.AdminSql.execute;
import static org.mingjing.complaints.AdminSql.number;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.cleaning.Samples;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.disclosure.Disclosure;
import org.mingjing.test.TestTokens;

/** Who complained is forgotten after the retention time; the case stays. */
@QuarkusTest
class IdentityRetentionTest {
    private static final String EVIDENCE = "/api/v1/complaints/{id}/evidence";
    private static final String LOOKUP = "/api/v1/receipts/lookup";

    @Inject
    IdentityPurge purge;

    @Inject
    CurrentScope scope;

    // not before all: the address of the service is known from the first test on
    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void afterItsTimeTheIdentityIsGoneAndTheCaseIsIntact() {
        var filed = Api.as("citizen.wang").body(Api.filing()).post("/api/v1/complaints");
        String id = filed.path("id");
        var key = Map.of("receipt", filed.path("receipt"), "pin", filed.path("pin"));
        Api.toHandling(id);
        Disclosure.granted(id);
        close(id, "UNFOUNDED");

        at(35).purgeEnded();
        assertThat(kept(id)).isEqualTo(1);
        Api.as("citizen.wang").get("/api/v1/complaints/" + id).then().statusCode(200);

        assertThat(at(37).purgeEnded()).isPositive();
        assertThat(kept(id)).isZero();
        assertThat(number("select count(*) from complaint where reporter_ref is not null and id = '" + id + "'"))
                .isZero();
        assertThat(number("select count(*) from identity_request where reason is not null and complaint_id = '" + id
                        + "'"))
                .isZero();
        Api.as("leader.jixi.court")
                .get("/api/v1/complaints/" + id)
                .then()
                .statusCode(200)
                .body("matter.text", equalTo("至今未见任何执行措施"))
                .body("status", equalTo("CLOSED"));
        Api.as("leader.jixi.court")
                .get("/api/v1/complaints/" + id + "/timeline/verify")
                .then()
                .body("intact", equalTo(true));
        Api.as("leader.jixi.court")
                .get("/api/v1/complaints/" + id + "/timeline")
                .then()
                .body("command", hasItem("purge-identity"))
                .body("actor", hasItem("identity-retention"));
        Api.as("citizen.wang").get("/api/v1/complaints/" + id).then().statusCode(404);
        Api.as(null).body(key).post(LOOKUP).then().statusCode(200);
        Disclosure.reveal(Disclosure.HANDLER, id).then().statusCode(409);
        given().auth()
                .oauth2(TestTokens.of("leader.jixi.court"))
                .accept("text/html")
                .get("/complaints/" + id)
                .then()
                .statusCode(200)
                .body(containsString("保存期限已满"));
    }

    @Test
    void whatIsOpenOrNotPutRightYetIsKept() {
        var open = Api.file("citizen.wang");
        var rectified = Disclosure.handled();
        close(rectified, "SUBSTANTIATED");
        execute("insert into rectification (problem_id, complaint_id, number, status, registered_at)"
                + " values (gen_random_uuid(), '" + rectified + "', 'ZG-1', 'REGISTERED', now())");

        at(37).purgeEnded();
        assertThat(kept(open)).isEqualTo(1);
        assertThat(kept(rectified)).isEqualTo(1);

        execute("update rectification set status = 'SIGNED_OFF' where complaint_id = '" + rectified + "'");
        at(37).purgeEnded();
        assertThat(kept(open)).isEqualTo(1);
        assertThat(kept(rectified)).isZero();
    }

    @Test
    void withTheIdentityGoTheNamesAndOriginalsOfTheReportersFilesAndTheCaseKeepsItsEvidence() throws Exception {
        var jpeg = Samples.jpeg();
        var locked = "%PDF-1.7 ".concat(Samples.MAKER).getBytes(StandardCharsets.UTF_8);
        var scan = ("扫描件 " + Samples.MAKER).getBytes(StandardCharsets.UTF_8);
        String id = Api.file("citizen.wang");
        String picture = add("citizen.wang", id, "wangshufen.JPG", jpeg, false);
        String unclean = add("citizen.wang", id, "wangshufen-2.pdf", locked, false);
        add("intake.jixi.court", id, "scan.txt", scan, false);
        add("intake.jixi.court", id, "wangshufen-3.txt", ("信 " + Samples.MAKER).getBytes(StandardCharsets.UTF_8), true);
        Api.toHandling(id);
        close(id, "UNFOUNDED");
        at(35).purgeEnded();
        assertThat(download("citizen.wang", id, picture)).isEqualTo(jpeg);
        assertThat(traces(id)).isPositive();
        var given = download("leader.jixi.court", id, picture);
        execute("insert into evidence_copy (evidence_id, tool, sha256, size_bytes, content, made_at)"
                + " select id, 'older', sha256, size_bytes, content, now() from evidence where id = '" + picture + "'");
        // a hand-over keeps what lies in its package, and this copy does not
        execute("""
                insert into handover (id, version, complaint_id, referral_id, receipt, category, handling_organ,
                    target_organ, respondent_organ, state, contents, sent_at)
                select gen_random_uuid(), 0, id, gen_random_uuid(), receipt, category, handling_organ, 'JW230300',
                    respondent_organ, 'ELSEWHERE', json_build_object('facts', json_build_object('title', title,
                        'text', body, 'kind', kind, 'category', category, 'enterpriseRelated', enterprise_related,
                        'respondent', json_build_object('organ', respondent_organ, 'region', respondent_region),
                        'reason', 'x', 'filedAt', filed_at), 'evidence', json_build_array())::text, now()
                from complaint where id = '%s'
                """.formatted(id));

        at(37).purgeEnded();

        assertThat(traces(id)).isZero();
        assertThat(number("select count(*) from evidence where purged_at is not null and complaint_id = '" + id + "'"))
                .isEqualTo(3);
        assertThat(number("select count(*) from evidence where file_name = '附件1.jpg' and id = '" + picture
                        + "' and sha256 = encode(sha256('\\x" + HexFormat.of().formatHex(jpeg) + "'), 'hex')"))
                .isEqualTo(1);
        assertThat(number("select count(*) from evidence_key where complaint_id = '" + id + "'"))
                .isZero();
        assertThat(number("select count(*) from evidence where sealed and content is null and complaint_id = '" + id
                        + "'"))
                .isEqualTo(1);
        // the official's file is as it was
        assertThat(number("select count(*) from evidence where file_name = 'scan.txt' and content = '\\x"
                        + HexFormat.of().formatHex(scan) + "' and complaint_id = '" + id + "'"))
                .isEqualTo(1);
        assertThat(download("leader.jixi.court", id, picture)).isEqualTo(given);
        Api.as("leader.jixi.court")
                .get(EVIDENCE, id)
                .then()
                .body("find { it.id == '" + unclean + "' }.withheld", equalTo("PURGED"));
        given().auth()
                .oauth2(TestTokens.of("leader.jixi.court"))
                .get(EVIDENCE + "/" + unclean, id)
                .then()
                .statusCode(409)
                .body(containsString("保存期限"));
        given().auth()
                .oauth2(TestTokens.of("leader.jixi.court"))
                .accept("text/html")
                .get("/complaints/" + id)
                .then()
                .statusCode(200)
                .body(containsString("原件已按保存期限清除"));
        at(38).purgeEnded();
        assertThat(number("select count(*) from timeline where command = 'purge-identity' and aggregate_id = '" + id
                        + "'"))
                .as("once")
                .isEqualTo(1);
    }

    @Test
    void filesThatWereKeptWhenTheIdentityWentEarlierAreForgottenToo() throws Exception {
        String id = Api.file("citizen.wang");
        add("citizen.wang", id, "wangshufen.jpg", Samples.jpeg(), false);
        Api.toHandling(id);
        close(id, "UNFOUNDED");
        execute("delete from reporter_identity where complaint_id = '" + id + "'");
        execute("update complaint set reporter_ref = null where id = '" + id + "'");

        at(37).purgeEnded();

        assertThat(traces(id)).isZero();
    }

    @Test
    void theDatabaseLetsNobodyTouchTheFilesOfAnOpenCase() throws Exception {
        String id = Api.file("citizen.wang");
        add("citizen.wang", id, "wangshufen.jpg", Samples.jpeg(), false);
        var change = "update evidence set file_name = 'x', purged_at = now() where complaint_id = '" + id + "'";
        var drop = "delete from evidence_copy where evidence_id in (select id from evidence where complaint_id = '" + id
                + "')";

        for (var caller : List.of(Scope.internal("test"), Callers.official("FY230300", "x", "leader"))) {
            assertThat(ScopedSql.changed(caller, change)).isZero();
            assertThat(ScopedSql.changed(caller, drop)).isZero();
        }
    }

    @Test
    void whatWasDeclinedIsForgottenToo() {
        var declined = Api.file("citizen.wang");
        Api.command(
                        "intake.jixi.court",
                        declined,
                        "decline",
                        Map.of("groundCode", "NOT_COMPETENT", "reason", "理由", "remedy", "途径"))
                .then()
                .statusCode(200);

        at(37).purgeEnded();

        assertThat(kept(declined)).isZero();
    }

    @Test
    void theDatabaseLetsNobodyForgetAnOpenCase() throws SQLException {
        var open = Api.file("citizen.wang");
        var delete = "delete from reporter_identity where complaint_id = '" + open + "'";

        for (var caller :
                List.of(Scope.internal("test"), Scope.anonymous(), Callers.official("FY230300", "x", "leader"))) {
            assertThat(ScopedSql.changed(caller, delete)).isZero();
        }
    }

    private IdentityRetention at(int monthsFromNow) {
        var then =
                Instant.now().atZone(ZoneOffset.UTC).plusMonths(monthsFromNow).toInstant();
        return new IdentityRetention(purge, scope, Clock.fixed(then, ZoneOffset.UTC));
    }

    private static void close(String id, String outcome) {
        Api.command("handler.jixi.court", id, "conclude", Map.of("outcome", outcome, "findings", "已查清"))
                .then()
                .statusCode(200);
        Api.command("handler.jixi.court", id, "reply", Map.of("text", "已答复"))
                .then()
                .statusCode(200);
        Api.command("citizen.wang", id, "rate", Map.of("speed", 5, "attitude", 5, "result", 4, "cleanness", 5))
                .then()
                .statusCode(200);
    }

    private static String add(String user, String id, String name, byte[] content, boolean sealed) {
        return given().auth()
                .oauth2(TestTokens.of(user))
                .multiPart("sealed", sealed)
                .multiPart("file", name, content)
                .post(EVIDENCE, id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] download(String user, String id, String file) {
        return given().auth()
                .oauth2(TestTokens.of(user))
                .get(EVIDENCE + "/" + file, id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Rows of files of the reporter, or that show him, in which his name is found, in a name or in bytes. */
    private static int traces(String id) {
        return number("select count(*) from evidence e left join evidence_copy c on c.evidence_id = e.id"
                + " where (e.from_reporter or e.sealed) and e.complaint_id = '" + id
                + "' and (e.file_name like '%wangshufen%'"
                + " or position('" + Samples.MAKER + "'::bytea in e.content) > 0"
                + " or position('" + Samples.MAKER + "'::bytea in c.content) > 0)");
    }

    private static int kept(String id) {
        return number("select count(*) from reporter_identity where complaint_id = '" + id + "'");
    }
}
