package org.mingjing.complaints.notice;

import static org.mingjing.complaints.AdminSql.execute;
import static org.mingjing.complaints.AdminSql.number;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.restassured.response.Response;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** A real mail server and the sender, as the tests use them. */
final class Post {
    private static final int ROUNDS = 50;

    private Post() {}

    /** No letter of another test is due. */
    static void quiet() {
        Directory.seed();
        execute("delete from notice_mail where state = 'DUE'");
    }

    static GreenMail open() {
        var server = new GreenMail(new ServerSetup(MailPort.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** Lets the sender try each letter that is due once; other tests have left letters that nobody wants. */
    static void sendAll(MailSender sender) {
        for (int i = 0; i < ROUNDS && due() > 0; i++) {
            sender.sendDue();
        }
    }

    /**
     * Lets the sender work until every letter has arrived at the server that runs. A try may fail on a connection that
     * the server of the test before left half closed; the next one is made at once instead of a minute later.
     */
    static void deliverAll(MailSender sender) {
        sendAll(sender);
        for (int i = 0; i < ROUNDS && waiting() > 0; i++) {
            execute("update notice_mail set due_at = now() where state = 'DUE'");
            sendAll(sender);
        }
    }

    private static int waiting() {
        return number("select count(*) from notice_mail where state = 'DUE'");
    }

    private static int due() {
        return number("select count(*) from notice_mail where state = 'DUE' and due_at <= now()");
    }

    /** A complaint whose reporter wants letters at that address. */
    static Response file(String user, String address, String lang) {
        var body = Api.filing();
        body.put("notice", wish(address, lang));
        var filed = Api.as(user).body(body).post("/api/v1/complaints");
        filed.then().statusCode(201);
        return filed;
    }

    static Map<String, Object> wish(String address, String lang) {
        return Map.of("email", address, "notifyByEmail", true, "language", lang);
    }

    /** The letters to that address. */
    static List<MimeMessage> to(GreenMail server, String address) throws MessagingException {
        var found = new ArrayList<MimeMessage>();
        for (var message : server.getReceivedMessages()) {
            if (Arrays.toString(message.getAllRecipients()).contains(address)) {
                found.add(message);
            }
        }
        return found;
    }

    /** Everything that somebody who gets hold of it can read: all headers and all parts, decoded. */
    static String readable(MimeMessage letter) throws MessagingException, IOException {
        var text = new StringBuilder();
        for (Header header : Collections.list(letter.getAllHeaders())) {
            text.append(header.getName())
                    .append(": ")
                    .append(MimeUtility.decodeText(MimeUtility.unfold(header.getValue())))
                    .append('\n');
        }
        append(letter.getContent(), text);
        return text.toString();
    }

    private static void append(Object content, StringBuilder text) throws MessagingException, IOException {
        if (content instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                text.append(part.getContentType()).append('\n');
                append(part.getContent(), text);
            }
        } else {
            text.append(content).append('\n');
        }
    }
}
