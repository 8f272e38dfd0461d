package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The day of the operator: a letter was refused, he sees why and to nobody whom, and has it sent again. */
@OnPlatform
@Order(78)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatorDayTest {
    private static final String TITLE = "邮件没有送达的那一件";
    private static final String ADDRESS = "moved-away.operator-day@example.org";
    private static final String WARNING = "邮件没有送达您的邮箱";

    private final Windows windows;
    private final Path mail;
    private final Path refused;
    private final Filed filed;
    private final Window desk;

    OperatorDayTest(Mingjing mingjing) throws IOException {
        windows = new Windows(mingjing.publicUrl(), "operator");
        mail = Files.createDirectories(mingjing.data().resolve("mail"));
        refused = Files.writeString(mail.resolve("refused"), ADDRESS + "\n");
        Map<String, Object> filing = Chain.filing(TITLE);
        filing.put("notice", Map.of("email", ADDRESS, "notifyByEmail", true));
        filed = Chain.file(mingjing.api().as("citizen.li"), filing);
        desk = windows.logIn("operator.hlj");
    }

    @AfterAll
    void closeBrowser() throws IOException {
        Files.deleteIfExists(refused);
        windows.close();
    }

    @Test
    @Order(1)
    void seesWhyALetterWasRefusedAndNotWhose() {
        desk.shoot("work").press("未送达的邮件");
        desk.seesSoon("应答码 550").shoot("undelivered").sees("未送达的邮件通知", "重新发送").seesNot(TITLE, ADDRESS, filed.receipt());
    }

    @Test
    @Order(2)
    void handlerAndReporterAreTold() {
        try (Window handler = windows.logIn(Colleagues.INTAKE)) {
            handler.go("/complaints/" + filed.id()).shoot("told").sees("电子邮件通知未送达：改用电话或信函");
        }
        try (Window phone = windows.phone("reporter")) {
            new Citizen(phone).track(filed).shoot("told").sees(WARNING);
        }
    }

    @Test
    @Order(3)
    void hasItSentAgainWhenTheMailboxIsThereAgain() throws IOException {
        try (Window again = windows.logIn("operator.hlj").go("/complaints/notices")) {
            Files.delete(refused);
            desk.send("重新发送", new Forms()).shoot("again").sees("已重新列入发送", "没有未送达的邮件");
            // pressed once more on a page that is older
            again.send("重新发送", new Forms()).shoot("too-late").seesNot(ADDRESS);
        }
        await("the letter").atMost(Chain.SOON).until(this::arrived);
        try (Window phone = windows.phone("reporter")) {
            new Citizen(phone).track(filed).shoot("arrived").seesNot(WARNING);
        }
    }

    @Test
    @Order(4)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }

    private boolean arrived() throws IOException {
        try (var letters = Files.newDirectoryStream(mail, "*.txt")) {
            for (Path letter : letters) {
                if (Files.readString(letter).contains(ADDRESS)) {
                    return true;
                }
            }
            return false;
        }
    }
}
