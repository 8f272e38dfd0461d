package org.mingjing.complaints.notice;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Says where the mail server of the tests will be; a test that needs it starts it, and one that wants an outage does not. */
public class MailPort implements QuarkusTestResourceLifecycleManager {
    private static final String PROPERTY = "mingjing.test.smtp.port";

    @Override
    public Map<String, String> start() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, Integer.toString(free()));
        }
        return Map.of(
                "MINGJING_MAIL_ENABLED", "true",
                "MINGJING_PUBLIC_URL", "https://mingjing.example",
                "MINGJING_MAIL_FROM", "no-reply@mingjing.example",
                "MINGJING_SMTP_HOST", "127.0.0.1",
                "MINGJING_SMTP_PORT", System.getProperty(PROPERTY),
                "MINGJING_SMTP_STARTTLS", "DISABLED");
    }

    @Override
    public void stop() {
        // nothing runs
    }

    /** The port that the service was told. */
    static int port() {
        return Integer.getInteger(PROPERTY);
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
