package org.mingjing.local;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Takes every letter on loopback and sends none on: a machine of one's own has no mail server, and a demo must not write to
 * anybody. Just enough of SMTP (RFC 5321) for one client that speaks it well; in the launcher, since it is no server of the
 * platform.
 */
final class MailServer implements AutoCloseable {
    private static final int GREATEST_LINE = 64 << 10;

    private final Mailbox mailbox;
    private final Progress progress;
    private final int port;
    private ServerSocket socket;

    MailServer(Mailbox mailbox, Progress progress, int port) {
        this.mailbox = mailbox;
        this.progress = progress;
        this.port = port;
    }

    int port() {
        return port;
    }

    void start() {
        try {
            socket = new ServerSocket();
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new StartFailure("the mailbox cannot listen on port " + port + ": " + e.getMessage(), e);
        }
        Thread.ofVirtual().name("mailbox").start(this::accept);
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            progress.line("the mailbox did not close: " + e.getMessage());
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().name("letter").start(() -> serve(client));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    progress.line("the mailbox lost a connection: " + e.getMessage());
                }
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                InputStream in = new BufferedInputStream(client.getInputStream());
                OutputStream out = client.getOutputStream()) {
            say(out, "220 localhost keeps letters, sends none");
            String command = command(in);
            while (!"QUIT".equals(verb(command))) {
                answer(command, in, out);
                command = command(in);
            }
            say(out, "221 bye");
        } catch (IOException e) {
            progress.line("a letter did not arrive whole: " + e.getMessage());
        }
    }

    private void answer(String command, InputStream in, OutputStream out) throws IOException {
        switch (verb(command)) {
            case "EHLO", "HELO", "MAIL", "RSET", "NOOP" -> say(out, "250 OK");
            case "RCPT" -> say(out, mailbox.refuses(address(command)) ? "550 no such mailbox" : "250 OK");
            case "DATA" -> {
                say(out, "354 go on, end with a dot");
                mailbox.keep(letter(in));
                say(out, "250 kept");
            }
            default -> say(out, "502 not here");
        }
    }

    private static byte[] letter(InputStream in) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        byte[] line = line(in);
        while (!(line.length == 1 && line[0] == '.')) {
            lines.add(line);
            line = line(in);
        }
        return Mailbox.unstuffed(lines);
    }

    /** A client that hangs up says goodbye by it. */
    private static String command(InputStream in) throws IOException {
        in.mark(1);
        if (in.read() < 0) {
            return "QUIT";
        }
        in.reset();
        return new String(line(in), StandardCharsets.UTF_8);
    }

    private static String verb(String command) {
        return command.split(" ", 2)[0].toUpperCase(Locale.ROOT);
    }

    /** What stands between the angle brackets. */
    private static String address(String command) {
        return command.replaceAll("^[^<]*<?|>.*$", "");
    }

    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            line.write(next);
            if (line.size() > GREATEST_LINE) {
                throw new IOException("a line is too long");
            }
            next = in.read();
        }
        if (next < 0) {
            throw new IOException("the client hung up");
        }
        byte[] bytes = line.toByteArray();
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        return Arrays.copyOf(bytes, length);
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
