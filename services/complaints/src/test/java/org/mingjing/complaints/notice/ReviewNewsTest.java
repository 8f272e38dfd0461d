package org.mingjing.complaints.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.complaint.Api;

/** The reply after a review is told in words of its own: it is the review's, and there is no second one here. */
@QuarkusTest
@WithTestResource(value = MailPort.class, scope = TestResourceScope.GLOBAL)
class ReviewNewsTest {
    private static final String ABOVE = "leader.hlj.court";

    @Inject
    MailSender sender;

    private final String address = UUID.randomUUID() + "@mailbox.example";
    private GreenMail server;

    @BeforeEach
    void open() {
        Post.quiet();
        server = Post.open();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh | 有结果答复 | 复查答复已作出；本平台的复查只有一次，您可以查看并评价",
                "en | There is a reply with the result | The reply after the review is there; there is one review only on this platform",
            })
    void aReviewIsAnsweredInWordsOfItsOwn(String lang, String first, String second) throws Exception {
        String id = Post.file("citizen.wang", address, lang).path("id");
        Api.toHandling(id);
        concludedAndReplied("handler.jixi.court", id);
        Post.deliverAll(sender);
        assertThat(letters(0)).contains(first).doesNotContain(second);
        var before = Post.to(server, address).size();

        done("citizen.wang", id, "review", Map.of("reason", "没有说明原因"));
        done(ABOVE, id, "assign", Map.of("handler", ABOVE, "department", "督察处"));
        concludedAndReplied(ABOVE, id);
        Post.deliverAll(sender);

        assertThat(letters(before))
                .contains(second)
                .doesNotContain(first)
                .doesNotContain("执行", "张某", "王小明", "法院", "投诉", "举报", "督察")
                .doesNotContainIgnoringCase("complain")
                .doesNotContainIgnoringCase("court");
        var shown = Api.as("citizen.wang").header("Accept-Language", lang).get("/api/v1/complaints/" + id + "/notices");
        assertThat(shown.<String>path("notices[0].kind")).isEqualTo("REVIEW_DECIDED");
        assertThat(shown.<String>path("notices[0].label")).startsWith(second);
        assertThat(shown.<String>path("notices.find { it.kind == 'REPLIED' }.label"))
                .isEqualTo(first);
        // and so it is: the way to a second review is closed
        Api.command("citizen.wang", id, "review", Map.of("reason", "仍不满意"))
                .then()
                .statusCode(409);
    }

    private static void concludedAndReplied(String user, String id) {
        done(user, id, "conclude", Api.conclusion());
        done(user, id, "reply", Map.of("text", "已答复"));
    }

    private static void done(String user, String id, String verb, Map<String, ?> body) {
        Api.command(user, id, verb, body).then().statusCode(200);
    }

    /** All that can be read in the letters but for the first so many. */
    private String letters(int after) throws Exception {
        var text = new StringBuilder();
        for (var letter : Post.to(server, address).stream().skip(after).toList()) {
            text.append(Post.readable(letter));
        }
        return text.toString();
    }
}
