package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {
    @TempDir
    Path folder;

    @Test
    void aLetterCanBeReadAsAFile() throws MessagingException, IOException {
        Progress progress = new Progress(System.out);
        try (MailServer server = new MailServer(new Mailbox(folder), progress, new Ports().free())) {
            server.start();
            Transport.send(letter(server.port()));
        }

        assertThat(files()).hasSize(2);
        assertThat(Files.readString(files().getLast()))
                .contains("To: someone@example.org", "Subject: 您有一条新通知", "已受理", "\n.一行", "\n..两点")
                .doesNotContain("<p>");
        assertThat(Files.readString(files().getFirst())).contains("multipart/alternative");
    }

    @Test
    void anAddressThatIsNamedAsRefusedIsRefusedUntilItIsNamedNoMore() throws MessagingException, IOException {
        Progress progress = new Progress(System.out);
        Path refused = Files.writeString(folder.resolve("refused"), "other@example.org\nSomeone@example.org\n");
        try (MailServer server = new MailServer(new Mailbox(folder), progress, new Ports().free())) {
            server.start();
            MimeMessage letter = letter(server.port());
            assertThatThrownBy(() -> Transport.send(letter))
                    .isInstanceOf(SendFailedException.class)
                    .hasStackTraceContaining("550");
            assertThat(files()).containsExactly(refused);

            Files.delete(refused);
            Transport.send(letter);
        }
        assertThat(files()).hasSize(2);
    }

    private static MimeMessage letter(int port) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(port));
        MimeMessage letter = new MimeMessage(Session.getInstance(settings));
        letter.setFrom(new InternetAddress("mingjing@localhost"));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress("someone@example.org"));
        letter.setSubject("您有一条新通知", "UTF-8");
        MimeBodyPart text = new MimeBodyPart();
        text.setText("已受理\n.一行\n..两点\n", "UTF-8");
        text.setHeader("Content-Transfer-Encoding", "8bit");
        MimeBodyPart page = new MimeBodyPart();
        page.setText("<p>已受理</p>", "UTF-8", "html");
        letter.setContent(new MimeMultipart("alternative", text, page));
        return letter;
    }

    private List<Path> files() throws IOException {
        try (var found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }
}
