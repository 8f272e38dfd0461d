package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What every page owes to whoever reads it, whoever that is: {@code manners.js} on each page that is opened, and the
 * rules of axe (WCAG 2.2 A and AA, and good practice) wherever a page shows something that no page before it showed.
 */
final class Manners {
    private static final String OWN = script("/manners.js");
    private static final String PARTS = script("/parts.js");
    private static final String JUDGE = script("/axe-run.js");
    private static final String AXE = script("/axe.min.js");

    private final Set<Object> judged = new HashSet<>();

    void expect(Page page) {
        assertThat((List<?>) page.evaluate(OWN)).as("faults of " + page.url()).isEmpty();
        if (judged.addAll((List<?>) page.evaluate(PARTS))) {
            page.evaluate(AXE);
            assertThat((List<?>) page.evaluate(JUDGE))
                    .as("what axe finds at " + page.url())
                    .isEmpty();
        }
    }

    /** A function of the pages' own language, without the line above it that says what it is for. */
    static String script(String resource) {
        try (InputStream in = Manners.class.getResourceAsStream(resource)) {
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return lines.startsWith("//") ? lines.substring(lines.indexOf('\n') + 1) : lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
