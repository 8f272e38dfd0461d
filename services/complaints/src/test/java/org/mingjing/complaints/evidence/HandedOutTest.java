package org.mingjing.complaints.evidence;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.AdminSql.execute;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.scope.ScopeSession;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.cleaning.DocumentSamples;
import org.mingjing.complaints.cleaning.MediaSamples;
import org.mingjing.complaints.cleaning.Obstacle;
import org.mingjing.complaints.cleaning.PdfContents;
import org.mingjing.complaints.cleaning.Samples;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** Whoever is not the reporter gets a copy that does not tell who he is, or nothing. */
@QuarkusTest
class HandedOutTest {
    private static final String REPORTER = "citizen.wang";
    private static final String HANDLER = "handler.jixi.court";

    @Inject
    EvidenceService service;

    @Inject
    CopyMaking making;

    @Inject
    KeptCopies copies;

    @Inject
    ScopeSession session;

    @Inject
    CurrentScope scope;

    private String id;

    @BeforeEach
    void aComplaint() {
        Directory.seed();
        id = Api.file(REPORTER);
    }

    @Test
    void aPhotographIsHandedOutWithoutNameAndPlace() throws IOException {
        var photograph = Samples.jpeg();
        String file = add(REPORTER, "王小明拍的.JPG", photograph).path("id");

        var own = download(REPORTER, file);
        var given = download(HANDLER, file);

        assertThat(own.asByteArray()).isEqualTo(photograph);
        assertThat(own.header("Content-Disposition")).contains("%E7%8E%8B%E5%B0%8F%E6%98%8E");
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.contentType()).isEqualTo("image/jpeg");
        assertThat(given.header("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''%E6%9D%90%E6%96%99-1.jpg");
        assertThat(new String(given.asByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain(Samples.MAKER);
        list(HANDLER)
                .then()
                .body("[0].fileName", equalTo("材料-1.jpg"))
                .body("[0].sha256", equalTo(Sha256.of(photograph)))
                .body("[0].copy.sha256", equalTo(Sha256.of(given.asByteArray())))
                .body("[0].copy.tool", notNullValue());
        list(REPORTER).then().body("[0].fileName", equalTo("王小明拍的.JPG"));
    }

    @Test
    void everyKindIsStillOfItsKindAfterwards() throws IOException {
        add(REPORTER, "王小明.pdf", DocumentSamples.pdf()).then().statusCode(201).body("withheld", nullValue());
        add(REPORTER, "王小明.png", Samples.png()).then().statusCode(201).body("withheld", nullValue());
        add(REPORTER, "王小明.docx", DocumentSamples.docx()).then().statusCode(201).body("withheld", nullValue());
        add(REPORTER, "王小明.xlsx", DocumentSamples.xlsx()).then().statusCode(201).body("withheld", nullValue());
        add(REPORTER, "王小明.mp3", MediaSamples.mp3()).then().statusCode(201).body("withheld", nullValue());
        add(REPORTER, "王小明.wav", MediaSamples.wav()).then().statusCode(201).body("withheld", nullValue());
        add(REPORTER, "王小明.mp4", MediaSamples.mp4()).then().statusCode(201).body("withheld", nullValue());

        List<String> names = list(HANDLER).path("fileName");
        assertThat(names)
                .containsExactly("材料-1.pdf", "材料-2.png", "材料-3.docx", "材料-4.xlsx", "材料-5.mp3", "材料-6.wav", "材料-7.mp4");
        List<String> ids = list(HANDLER).path("id");
        assertThat(PdfContents.of(download(HANDLER, ids.getFirst()).asByteArray()))
                .doesNotContain(Samples.MAKER);
    }

    @Test
    void namesAreNowhereInTheTimelineOrOnTheOfficialsPage() throws IOException {
        add(REPORTER, "王小明拍的.jpg", Samples.jpeg());

        var timeline =
                given(HANDLER).get("/api/v1/complaints/" + id + "/timeline").asString();
        assertThat(timeline).contains("add-evidence").doesNotContain("王小明");
        given(HANDLER)
                .accept(ContentType.HTML)
                .get("/complaints/" + id)
                .then()
                .statusCode(200)
                .body(allOf(containsString("材料-1.jpg"), containsString("已经去除"), not(containsString("王小明"))));
        given(REPORTER)
                .accept(ContentType.HTML)
                .get("/complaints/mine/" + id)
                .then()
                .body(allOf(containsString("王小明拍的.jpg"), containsString("原件封存")));
    }

    @Test
    void whatCannotBeCleanedIsNotHandedOutAndBothAreTold() throws IOException {
        var secret = DocumentSamples.encryptedPdf();
        String file = add(REPORTER, "密件.pdf", secret)
                .then()
                .statusCode(201)
                .body("withheld", equalTo("ENCRYPTED"))
                .extract()
                .path("id");

        download(HANDLER, file)
                .then()
                .statusCode(409)
                .body("detail", containsString("留言"))
                .body("detail", not(containsString("密件")));
        assertThat(download(REPORTER, file).asByteArray()).isEqualTo(secret);
        given(HANDLER)
                .accept(ContentType.HTML)
                .get("/complaints/" + id)
                .then()
                .body(allOf(
                        containsString("文件有密码"),
                        containsString("href=\"#messages\""),
                        not(containsString("/evidence/" + file))));
        given(REPORTER)
                .accept(ContentType.HTML)
                .get("/complaints/mine/" + id)
                .then()
                .body(containsString("请去掉密码后再交一份"));
    }

    @Test
    void anOfficialsScanKeepsItsNameAndTheReporterGetsACopyOfIt() throws IOException {
        String file = forReporter(HANDLER, "来信第二页.jpg", Samples.jpeg()).path("id");

        var given = download(REPORTER, file);

        list(REPORTER).then().body("[0].fileName", equalTo("来信第二页.jpg"));
        assertThat(new String(given.asByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain(Samples.MAKER);
    }

    @Test
    void anOlderFileGetsItsCopyWhenSomebodyAsksFirst() throws Exception {
        String file = add(REPORTER, "王小明.png", Samples.png()).path("id");
        String locked = add(REPORTER, "密件.pdf", DocumentSamples.encryptedPdf()).path("id");
        forgetCopies();

        list(HANDLER).then().body("[0].copy", nullValue());
        assertThat(new String(download(HANDLER, file).asByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain(Samples.MAKER);
        list(HANDLER).then().body("[0].copy.sha256", notNullValue());
        download("supervisor.jixi", locked).then().statusCode(409);
        list(HANDLER).then().body("[1].withheld", equalTo("ENCRYPTED"));
    }

    @Test
    @ActivateRequestContext
    void aHandOverListsBothHashesAndGivesTheCopies() throws Exception {
        var photograph = Samples.jpeg();
        add(REPORTER, "王小明.jpg", photograph);
        add(REPORTER, "密件.pdf", DocumentSamples.encryptedPdf());
        forgetCopies();
        scope.set(Scope.internal("handover"));
        var complaint = UUID.fromString(id);

        making.complete(complaint);
        var list = QuarkusTransaction.requiringNew().call(() -> service.handedOut(complaint));

        assertThat(list).extracting(HandedOut::name).containsExactly("材料-1.jpg", "材料-2.pdf");
        assertThat(list.getFirst().originalSha256()).isEqualTo(Sha256.of(photograph));
        var first = list.getFirst();
        var content = QuarkusTransaction.requiringNew().call(() -> {
            session.apply();
            return copies.piece(first.id(), first.tool(), 0, Math.toIntExact(first.sizeBytes()));
        });
        assertThat(Sha256.of(content)).isEqualTo(first.sha256());
        assertThat(list.getLast().withheld()).isEqualTo(Obstacle.ENCRYPTED);
        assertThat(list.getLast().sha256()).isNull();
    }

    @Test
    @ActivateRequestContext
    void noFileIsLookedThroughWhileATransactionHoldsAConnection() throws Exception {
        var photograph = Samples.jpeg();
        add(REPORTER, "王小明.jpg", photograph);
        forgetCopies();
        scope.set(Scope.internal("handover"));
        var complaint = UUID.fromString(id);

        var inside =
                catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> making.ready("a.jpg", photograph)));
        var missing = catchThrowableOfType(ProblemException.class, () -> service.handedOut(complaint));

        assertThat(inside).isNotNull();
        assertThat(missing.status()).isEqualTo(503);
        assertThat(missing.extensions()).containsKey("retryAfterSeconds");
    }

    @Test
    void copiesAreSeenByWhoeverSeesTheComplaintOnly() throws IOException, SQLException {
        add(REPORTER, "a.png", Samples.png());
        var count =
                "select count(*) from evidence_copy c join evidence e on e.id = c.evidence_id where e.complaint_id = '"
                        + id + "'";
        var handler = Callers.official("FY230300", "x", "handler");
        var respondent = Callers.official("FY230302", "x", "leader");

        assertThat(ScopedSql.number(handler, count)).isEqualTo(1);
        assertThat(ScopedSql.number(respondent, count)).isZero();
        assertThat(ScopedSql.refused("update evidence_copy set withheld = null"))
                .isTrue();
        assertThat(ScopedSql.changed(handler, "delete from evidence_copy")).isZero();
    }

    private void forgetCopies() {
        execute("delete from evidence_copy where evidence_id in (select id from evidence where complaint_id = '" + id
                + "')");
    }

    private Response add(String user, String name, byte[] content) {
        return adding(user, name, content).post(path());
    }

    /** As an official adds what the reporter sent. */
    private Response forReporter(String user, String name, byte[] content) {
        return adding(user, name, content).multiPart("forReporter", "true").post(path());
    }

    private static RequestSpecification adding(String user, String name, byte[] content) {
        // names of files in UTF-8, as browsers send them
        var browser = config().httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
                .multiPartConfig(multiPartConfig().defaultCharset("UTF-8"));
        return given(user).config(browser).multiPart("file", name, content, "application/octet-stream");
    }

    private Response list(String user) {
        return given(user).get(path());
    }

    private Response download(String user, String file) {
        return given(user).get(path() + "/" + file);
    }

    private String path() {
        return "/api/v1/complaints/" + id + "/evidence";
    }

    private static RequestSpecification given(String user) {
        return RestAssured.given().auth().oauth2(TestTokens.of(user));
    }
}
