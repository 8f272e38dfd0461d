package org.mingjing.complaints.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.AdminSql;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Meanwhile;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.disclosure.Disclosure;
import org.mingjing.complaints.disclosure.HandedClue;

/** How a sealed file is kept: encrypted, nowhere open beside itself, and for good. */
@QuarkusTest
class SealedKeepingTest extends SealedLetter {
    @Inject
    OlderSealedFiles older;

    @Test
    @ActivateRequestContext
    void whatWasSealedBeforeFilesWereEncryptedIsNotLostAndIsEncryptedSoon() throws SQLException {
        var clear = "'\\x" + HexFormat.of().formatHex(LETTER) + "'";
        AdminSql.execute("delete from evidence_key where evidence_id = '" + file + "'");
        AdminSql.execute("update evidence set content = " + clear + " where id = '" + file + "'");
        var readable =
                "select count(*) from evidence where content = " + clear + "::bytea and complaint_id = '" + id + "'";

        assertThat(AdminSql.number(readable)).isOne();
        assertThat(browser(REPORTER).get(path() + "/" + file).asByteArray()).isEqualTo(LETTER);
        browser(HANDLER).get(path() + "/" + file).then().statusCode(409);
        // nobody but the platform, nothing but what lies in the clear, and nothing else of it
        var encrypt = "select evidence_encrypt('" + file + "', '\\x00', '\\x00', 0)::int";
        assertThat(ScopedSql.number(Callers.official("FY230300", HANDLER, "handler"), encrypt))
                .isZero();
        assertThat(ScopedSql.changed(
                        Scope.internal("x"), "update evidence set content = '\\x00' where id = '" + file + "'"))
                .isZero();

        older.work();

        assertThat(AdminSql.number(readable)).isZero();
        assertThat(ScopedSql.number(Scope.internal("x"), encrypt)).isZero();
        assertThat(browser(REPORTER).get(path() + "/" + file).asByteArray()).isEqualTo(LETTER);
        browser(HANDLER).get(path() + "/" + file).then().statusCode(409);
        Disclosure.granted(id);
        assertThat(opened(HANDLER).asByteArray()).isEqualTo(LETTER);
        older.work();
        assertThat(opened(HANDLER).asByteArray()).isEqualTo(LETTER);
    }

    @Test
    void whatWasHandedOverKeepsTheCopiesThatLeftAndNoOther() {
        var left = bring(HANDLER, id, "forReporter", new byte[] {'l'}).<String>path("id");
        HandedClue.sent(id);
        var stayed = bring(HANDLER, id, "forReporter", new byte[] {'s'}).<String>path("id");
        assertThat(copies(left) + copies(stayed)).isEqualTo(2);

        bring(HANDLER, id, "sealed", new byte[] {'l'}).then().statusCode(201).body("id", equalTo(left));
        bring(HANDLER, id, "sealed", new byte[] {'s'}).then().statusCode(201).body("id", equalTo(stayed));

        assertThat(copies(left)).isOne();
        assertThat(copies(stayed)).isZero();
    }

    @Test
    void aCopyThatIsMadeWhileItsFileIsSealedIsNotKept() throws SQLException {
        var open = bring(HANDLER, id, "forReporter", new byte[] {'z'}).<String>path("id");
        AdminSql.execute("delete from evidence_copy where evidence_id = '" + open + "'");

        var answers = Meanwhile.during(
                "update evidence set sealed = true where id = '" + open + "'",
                () -> browser("leader.jixi.court").get(path() + "/" + open));

        answers.getFirst().then().statusCode(409);
        assertThat(copies(open)).isZero();
    }

    @Test
    void theDatabaseKeepsItEncryptedAndItsKeyForItsReporterAndAGrantedLookAlone() throws SQLException {
        assertThat(AdminSql.value("select position('\\x" + HexFormat.of().formatHex(LETTER)
                        + "'::bytea in content) || ' ' || (select count(*) from evidence_copy where evidence_id = e.id)"
                        + " from evidence e where id = '" + file + "'"))
                .isEqualTo("0 0");
        var key = "select count(*) from evidence_key where evidence_id = '" + file + "'";
        var handler = Callers.official("FY230300", HANDLER, "handler");

        assertThat(ScopedSql.number(handler, "select count(*) from evidence where id = '" + file + "'"))
                .isOne();
        assertThat(ScopedSql.number(handler, key)).isZero();
        assertThat(ScopedSql.number(Callers.official("ZF230300", "s", "supervisor"), key))
                .isZero();
        assertThat(ScopedSql.number(Scope.anonymous(), key)).isZero();
        var reporter = AdminSql.value("select reporter_ref from complaint where id = '" + id + "'");
        assertThat(ScopedSql.number(Callers.reporter(reporter), key)).isOne();
        assertThat(ScopedSql.number(Callers.reporter("somebody else"), key)).isZero();
        var grant = Disclosure.granted(id);
        assertThat(ScopedSql.numberAfter(handler, """
                        insert into identity_look (id, request_id, complaint_id, looked_by, organ, looked_at)
                        values (gen_random_uuid(), '%s', '%s', '%s', 'FY230300', now())
                        """.formatted(grant, id, HANDLER), key))
                .isOne();
        assertThat(ScopedSql.refused(handler, "update evidence_key set wrapping_key = 0"))
                .isFalse();
        assertThat(ScopedSql.changed(handler, "update evidence_key set wrapping_key = 0"))
                .isZero();
    }

    @Test
    void aScanThatLayOpenIsSealedWhenItIsAddedAgainAsSuch() {
        var card = "王小明身份证".getBytes(StandardCharsets.UTF_8);
        var open = bring(HANDLER, id, "forReporter", card)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertThat(browser("leader.jixi.court").get(path() + "/" + open).asByteArray())
                .isEqualTo(card);

        bring("intake.jixi.court", id, "sealed", card)
                .then()
                .statusCode(201)
                .body("id", equalTo(open))
                .body("withheld", equalTo("SEALED"))
                .body("fileName", equalTo("材料-2.txt"));

        browser("leader.jixi.court").get(path() + "/" + open).then().statusCode(409);
        list(HANDLER)
                .then()
                .body("withheld", equalTo(List.of("SEALED", "SEALED")))
                .body("copy", everyItem(nullValue()));
        assertThat(AdminSql.number("select count(*) from evidence_copy where evidence_id = '" + open + "'"))
                .isZero();
        assertThat(browser(REPORTER).get(path() + "/" + open).asByteArray()).isEqualTo(card);
        Disclosure.granted(id);
        assertThat(browser(HANDLER)
                        .post("/api/v1/complaints/" + id + "/identity/files/" + open)
                        .asByteArray())
                .isEqualTo(card);
        Api.as(HANDLER).get("/api/v1/complaints/" + id + "/timeline").then().body("command", hasItem("seal-evidence"));
        browser(REPORTER).get("/complaints/mine/" + id).then().body(containsString("办理机关封存了您交来的一份材料"));
    }

    @Test
    void whatIsSealedLiesNowhereOpenBesideIt() {
        for (var how : List.of("forReporter", "found")) {
            bring(HANDLER, id, how, LETTER).then().statusCode(201).body("id", equalTo(file));
        }
        list(HANDLER).then().body("", hasSize(1)).body("[0].withheld", equalTo("SEALED"));

        var statement = "询问笔录".getBytes(StandardCharsets.UTF_8);
        bring(HANDLER, id, "found", statement).then().statusCode(201);
        bring(HANDLER, id, "sealed", statement)
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("封存不了"));
        var own = "我写的说明".getBytes(StandardCharsets.UTF_8);
        bring(REPORTER, id, "own", own).then().statusCode(201);
        bring(HANDLER, id, "sealed", own).then().statusCode(422);
    }

    @Test
    void nobodyOfTheOfficeUnsealsOrDestroysIt() throws SQLException {
        var open = bring(HANDLER, id, "forReporter", new byte[] {'y'}).<String>path("id");
        var handler = Callers.official("FY230300", HANDLER, "handler");
        var here = " where id in ('" + file + "', '" + open + "')";

        assertThat(ScopedSql.changed(handler, "update evidence set sealed = false" + here + " and sealed"))
                .isZero();
        assertThat(ScopedSql.refused(
                        handler, "update evidence set sealed = true, content = null, purged_at = now()" + here))
                .isTrue();
        assertThat(ScopedSql.refused(handler, "update evidence set file_name = 'x'" + here))
                .isTrue();
        assertThat(ScopedSql.changed(
                        Callers.official("ZF230300", "s", "supervisor"), "update evidence set sealed = true" + here))
                .isZero();
        assertThat(ScopedSql.changed(handler, "update evidence set sealed = true" + here))
                .isOne();
    }

    private static int copies(String file) {
        return AdminSql.number("select count(*) from evidence_copy where evidence_id = '" + file + "'");
    }
}
