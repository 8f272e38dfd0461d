package org.mingjing.complaints.notice;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.EventPublisher;

/** What other services made of a complaint is told by letter too, and its outcome is not. */
@QuarkusTest
@WithTestResource(value = MailPort.class, scope = TestResourceScope.GLOBAL)
class NewsFromElsewhereTest {
    private static final String OFFICER = "handler.jixi.court";

    @Inject
    MailSender sender;

    @BeforeEach
    void quiet() {
        Post.quiet();
    }

    @ParameterizedTest
    @CsvSource({"zh, 移送办理有了结果, 整改“回头看”有了结果", "en, What was passed on has a result, The follow-up was checked again"})
    void theResultsOfAReferralAndOfARecheckAreToldInTheReportersLanguage(String lang, String answered, String rechecked)
            throws Exception {
        var address = UUID.randomUUID() + "@mailbox.example";
        String id = Post.file("citizen.wang", address, lang).path("id");
        Api.toHandling(id);
        Api.command(OFFICER, id, "refer", Map.of("target", "MEDIATION", "consent", true, "reason", "民间纠纷"))
                .then()
                .statusCode(200);

        mediationFailed(id);
        recheckFailed(id);

        await().atMost(60, SECONDS).until(() -> kinds(id).containsAll(List.of("REFERRAL_ANSWERED", "RECHECKED")));
        Api.as("citizen.wang")
                .header("Accept-Language", lang)
                .get("/api/v1/complaints/" + id + "/notices")
                .then()
                .body(
                        "notices.label",
                        hasItems(answered, lang.equals("zh") ? rechecked : rechecked + "; there is a result"));
        var server = Post.open();
        try {
            Post.deliverAll(sender);
            var letters = new ArrayList<String>();
            for (var letter : Post.to(server, address)) {
                letters.add(Post.readable(letter));
            }
            assertThat(letters)
                    .filteredOn(text -> text.contains(answered) || text.contains(rechecked))
                    .hasSize(2)
                    .allSatisfy(text -> assertThat(text.replace(address, ""))
                            .doesNotContain(id, "调解", "销号", "WT-2018", "执行", "法院", "投诉", "举报")
                            .doesNotContainIgnoringCase("mediat")
                            .doesNotContainIgnoringCase("fail")
                            .doesNotContainIgnoringCase("complain"));
        } finally {
            server.stop();
        }
    }

    private static void mediationFailed(String id) {
        String referral = Api.as(OFFICER).get("/api/v1/complaints/" + id).path("course.referrals[0].id");
        EventPublisher.send("mingjing.mediation.dispute", id, "org.mingjing.mediation.DisputeFailed.v1", """
                {"disputeId":"%s","complaintId":"%s","referralId":"%s","failedAt":"2018-08-20T02:00:00Z"}""".formatted(
                        UUID.randomUUID(), id, referral));
    }

    private static void recheckFailed(String id) {
        var problem = UUID.randomUUID().toString();
        EventPublisher.send(
                "mingjing.supervision.problem", problem, "org.mingjing.supervision.ProblemRechecked.v1", """
                {"problemId":"%s","number":"WT-2018-23-000123","source":"COMPLAINT","sourceRef":"%s","ok":false,
                 "recheckedAt":"2018-08-20T02:00:00Z"}""".formatted(
                                problem, id));
    }

    private static List<String> kinds(String id) {
        return Api.as("citizen.wang")
                .get("/api/v1/complaints/" + id + "/notices")
                .path("notices.kind");
    }
}
