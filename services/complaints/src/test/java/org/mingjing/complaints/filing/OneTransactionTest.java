package org.mingjing.complaints.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.AdminSql.execute;
import static org.mingjing.complaints.AdminSql.number;
import static org.mingjing.complaints.filing.Walk.html;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;

/** A complaint and its files stand together or not at all. */
@QuarkusTest
class OneTransactionTest {
    private static final List<Map.Entry<String, byte[]>> FILES =
            List.of(file("page-1.txt", "第一页"), file("refused.txt", "这一页存不进去"));

    private final String title = "一并成立 " + UUID.randomUUID();
    private final Map<String, String> story = Map.of("title", title, "text", "写了很久的经过");

    @BeforeEach
    void theTableRefusesOneFile() {
        Directory.seed();
        execute("""
            create or replace function refuse_file() returns trigger language plpgsql
                as $$ begin raise exception 'no room'; end $$""");
        execute("create trigger refuse_file before insert on evidence for each row"
                + " when (new.file_name = 'refused.txt') execute function refuse_file()");
    }

    @AfterEach
    void theTableTakesFilesAgain() {
        execute("drop trigger if exists refuse_file on evidence");
    }

    @Test
    void aFailureInTheMiddleLeavesNothingAndKeepsWhatWasTypedAndTheSecondPressSucceeds() {
        int receipts = number("select count(*) from receipt");
        int identities = number("select count(*) from reporter_identity");
        int entries = number("select count(*) from timeline");
        Walk walk = Walk.toTheCheck("citizen.wang", null, true, story);

        Response failed = walk.send(FILES);

        assertThat(failed.statusCode()).isEqualTo(503);
        assertThat(html(failed))
                .contains("什么也没有留下", title, "写了很久的经过", "王小明", "13900000000")
                .doesNotContain("receipt-pin");
        assertThat(complaints()).isZero();
        assertThat(number("select count(*) from receipt")).isEqualTo(receipts);
        assertThat(number("select count(*) from reporter_identity")).isEqualTo(identities);
        assertThat(number("select count(*) from timeline")).isEqualTo(entries);

        theTableTakesFilesAgain();
        Response stands = walk.send(FILES);

        assertThat(stands.statusCode()).isEqualTo(201);
        assertThat(complaints()).isEqualTo(1);
        assertThat(files()).isEqualTo(2);
    }

    @Test
    void pressingTwiceWithFilesFilesOnceAndShowsTheSameReceipt() {
        theTableTakesFilesAgain();
        Walk walk = Walk.toTheCheck(null, null, false, story);

        Response first = walk.send(FILES);
        Response second = walk.send(FILES);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(html(second)).isEqualTo(html(first));
        assertThat(complaints()).isEqualTo(1);
        assertThat(files()).isEqualTo(2);
    }

    private int complaints() {
        return number("select count(*) from complaint where title = '" + title + "'");
    }

    private int files() {
        return number("select count(*) from evidence join complaint on complaint.id = complaint_id where title = '"
                + title + "'");
    }

    private static Map.Entry<String, byte[]> file(String name, String content) {
        return Map.entry(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
