package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What every page owes to whoever reads it, whoever that is: see {@code manners.js}. */
final class Manners {
    private static final String SCRIPT = script();

    private Manners() {}

    static void expect(Page page) {
        assertThat((List<?>) page.evaluate(SCRIPT))
                .as("faults of " + page.url())
                .isEmpty();
    }

    private static String script() {
        try (InputStream in = Manners.class.getResourceAsStream("/manners.js")) {
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return lines.substring(lines.indexOf('\n') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
