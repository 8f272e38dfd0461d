package org.mingjing.local;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

/** Where the letters of this platform end: each as a text to read, and as it was sent, for a mail program. */
final class Mailbox {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private static final String REFUSED = "refused";

    private final Path folder;
    private final AtomicInteger count = new AtomicInteger();

    Mailbox(Path folder) {
        this.folder = folder;
    }

    /**
     * Whether a letter to that address is refused, as a mail server refuses whom it does not know. Which ones, is said in
     * the file {@code refused}, an address a line: so that what becomes of an undelivered letter can be seen.
     */
    boolean refuses(String address) throws IOException {
        Path refused = folder.resolve(REFUSED);
        return Files.exists(refused)
                && Files.readAllLines(refused).stream().map(String::strip).anyMatch(address::equalsIgnoreCase);
    }

    /** Keeps one letter. */
    void keep(byte[] letter) throws IOException {
        Files.createDirectories(folder);
        String name =
                "%s-%03d".formatted(NAME.format(LocalDateTime.now(ZoneId.systemDefault())), count.incrementAndGet());
        Files.write(folder.resolve(name + ".eml"), letter);
        Files.writeString(folder.resolve(name + ".txt"), readable(letter));
    }

    /** Sender, recipient, subject and text, decoded. */
    static String readable(byte[] letter) throws IOException {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(letter));
            return """
                    From: %s
                    To: %s
                    Subject: %s

                    %s""".formatted(
                            message.getHeader("From", ", "),
                            message.getHeader("To", ", "),
                            message.getSubject(),
                            text(message.getContent()));
        } catch (MessagingException e) {
            throw new IOException("a letter cannot be read: " + e.getMessage(), e);
        }
    }

    private static String text(Object content) throws MessagingException, IOException {
        if (content instanceof MimeMultipart parts && parts.getCount() > 0) {
            BodyPart first = parts.getBodyPart(0);
            return text(first.getContent());
        }
        return String.valueOf(content);
    }

    /** Lines of a letter on the wire end with CR LF, and a leading dot is doubled (RFC 5321, 4.5.2). */
    static byte[] unstuffed(Iterable<byte[]> lines) {
        ByteArrayOutputStream letter = new ByteArrayOutputStream();
        try {
            for (byte[] line : lines) {
                int from = line.length > 0 && line[0] == '.' ? 1 : 0;
                letter.write(line, from, line.length - from);
                letter.write(new byte[] {'\r', '\n'});
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letter.toByteArray();
    }
}
