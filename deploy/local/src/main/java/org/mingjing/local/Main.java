package org.mingjing.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The commands behind {@code deploy/up}, {@code deploy/down} and {@code deploy/keys}. */
public final class Main {
    private static final int FAILED = 1;

    private Main() {}

    /** {@code up}, {@code down} or {@code keys}, then the options. */
    public static void main(String[] arguments) {
        // the consoles of many servers still say ASCII
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // the Kafka client tells its whole configuration; what matters here is told by the launcher itself
        Logger.getLogger("").setLevel(Level.SEVERE);
        String[] options = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
        try {
            switch (arguments.length == 0 ? "" : arguments[0]) {
                case "up" -> Up.run(Options.parse(options), out);
                case "down" -> Down.run(Options.parse(options), out);
                case "keys" -> Keys.run(options, out);
                default -> throw new StartFailure("say up, down or keys");
            }
        } catch (StartFailure e) {
            out.println("mingjing: " + e.getMessage());
            System.exit(FAILED);
        }
    }
}
