package org.mingjing.complaints.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.commons.web.ProblemException;

/** Files that are made to grow without end are withheld, and take nothing down with them. */
class BombTest {
    private static final String PDF = "application/pdf";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** A gigabyte of zeros, deflated: made once, for it takes seconds. */
    private static final byte[] GIGABYTE = deflated(1L << 30);

    private final Cleaning cleaning = new Cleaning(Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(strings = {"/Type/ObjStm/N 1/First 4", "/N 1/First 4", "/Type/Obj#53tm/N 1/First 4"})
    void aPdfWhoseListOfObjectsIsABombIsWithheld(String dictionary) throws IOException {
        // one gigabyte in a megabyte
        var bomb = pdf(dictionary + "/Filter/FlateDecode", GIGABYTE, true);
        assertThat(bomb).hasSizeLessThan(2 << 20);

        assertThat(cleaning.clean(PDF, bomb)).isEqualTo(new Cleaning.Result.Withheld(Obstacle.TOO_LARGE));
    }

    @Test
    void aPdfWithoutAnyPlaceOfItsObjectsIsSearchedForBombsToo() throws IOException {
        var bomb = pdf("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", GIGABYTE, false);

        assertThat(cleaning.clean(PDF, bomb)).isEqualTo(new Cleaning.Result.Withheld(Obstacle.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter[/FlateDecode/FlateDecode]",
                "/Filter/CCITTFaxDecode/DecodeParms<</Columns 100000/Rows 100000>>",
                "/Filter[/ASCII85Decode/FlateDecode]",
                "/Filter/LZWDecode"
            })
    void aListOfObjectsThatIsPackedInAnotherWayIsNotUnpackedAtAll(String packing) throws IOException {
        for (var placed : new boolean[] {true, false}) {
            var bomb = pdf("/Type/ObjStm/N 1/First 4" + packing, deflated(1 << 20), placed);

            assertThat(cleaning.clean(PDF, bomb)).isEqualTo(new Cleaning.Result.Withheld(Obstacle.EMBEDDED));
        }
    }

    @Test
    void aPdfThatNamesListsWithoutEndIsWithheldAndLeavesItsPlace() {
        var marks = ascii("%PDF-1.7\n" + "/ObjStm ".repeat(2_500_000) + "stream\nendstream");

        assertThat(cleaning.clean(PDF, marks)).isEqualTo(new Cleaning.Result.Withheld(Obstacle.TOO_LARGE));

        var text = ascii("the place is free");
        assertThat(cleaning.clean("text/plain", text)).isInstanceOf(Cleaning.Result.Cleaned.class);
    }

    @Test
    void aPdfWithAListThatSaysVeryMuchOfItselfIsWithheld() throws IOException {
        var list = pdf("/Type/ObjStm/N 1/First 4/X(" + "x".repeat(70_000) + ")", ascii("9 0 null"), false);

        assertThat(cleaning.clean(PDF, list)).isEqualTo(new Cleaning.Result.Withheld(Obstacle.TOO_LARGE));
    }

    @Test
    void whoeverLooksForListsStopsWhenTheTimeIsOver() {
        var marks = ascii("%PDF-1.7\n1 0 obj<</ObjStm ");
        Thread.currentThread().interrupt();
        try {
            assertThat(catchThrowableOfType(Uncleanable.class, () -> new PdfLists(
                                            marks, CleaningLimits.on(LocalDate.of(2018, 1, 1)))
                                    .forEach(list -> {}))
                            .obstacle())
                    .isEqualTo(Obstacle.TOO_LARGE);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aLargePictureOfAPdfIsNotUnpackedAndIsHandedOut() throws IOException {
        var original = pdf("/Subtype/Image/Width 9/Height 9/Filter/FlateDecode", deflated(200 << 20), false);

        var result = cleaning.clean(PDF, original);

        assertThat(result).isInstanceOf(Cleaning.Result.Cleaned.class);
        try (var document = Loader.loadPDF(((Cleaning.Result.Cleaned) result).content())) {
            assertThat(document.getNumberOfPages()).isOne();
        }
    }

    @Test
    void aDocumentThatIsManyTimesItsSizeUnpackedIsWithheld() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        var blank = " ".repeat(10 << 20);
        for (int i = 0; i < 5; i++) {
            parts.put("word/part" + i + ".xml", ("<a>" + blank + "</a>").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(cleaning.clean(WORD, DocumentSamples.zip(parts)))
                .isEqualTo(new Cleaning.Result.Withheld(Obstacle.TOO_LARGE));
    }

    @Test
    void aDocumentOfVeryManyPartsIsWithheld() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 5_001; i++) {
            parts.put("word/" + i + ".xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(cleaning.clean(WORD, DocumentSamples.zip(parts)))
                .isEqualTo(new Cleaning.Result.Withheld(Obstacle.TOO_LARGE));
    }

    @Test
    void documentsInsideDocumentsShareOneLimitAndDoNotGoDeeperThanTwo() throws IOException {
        var inner = "<a/>".getBytes(StandardCharsets.UTF_8);
        for (int depth = 0; depth < 4; depth++) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
            parts.put(depth == 0 ? "word/document.xml" : "word/embeddings/a.docx", inner);
            inner = DocumentSamples.zip(parts);
        }

        assertThat(cleaning.clean(WORD, inner)).isEqualTo(new Cleaning.Result.Withheld(Obstacle.EMBEDDED));
    }

    /** Cleans the files that are named, and says what came of each. */
    static final class Cleaner {
        private Cleaner() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] files) throws IOException {
            var cleaning = new Cleaning(Clock.systemUTC());
            for (var file : files) {
                var type = file.endsWith(".pdf") ? PDF : WORD;
                System.out.println(cleaning.clean(type, Files.readAllBytes(Path.of(file))));
            }
        }
    }

    @Test
    void aServiceOfLittleMemoryOutlivesThemAll(@TempDir Path folder) throws IOException, InterruptedException {
        var deep = new LinkedHashMap<String, byte[]>();
        deep.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        deep.put("word/document.xml", ("<a>" + " ".repeat(23 << 20) + "</a>").getBytes(StandardCharsets.UTF_8));
        var many = "1 ".repeat(7 << 20).getBytes(StandardCharsets.ISO_8859_1);
        var bombs = Map.of(
                "list.pdf", pdf("/N 1/First 4/Filter/FlateDecode", GIGABYTE, true),
                "lost.pdf", pdf("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", GIGABYTE, false),
                "numbers.pdf", pdf("/N 1/First 4/Filter/FlateDecode", deflated(many), true),
                "text.docx", DocumentSamples.zip(deep));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                Cleaner.class.getName()));
        for (var bomb : bombs.entrySet()) {
            command.add(
                    Files.write(folder.resolve(bomb.getKey()), bomb.getValue()).toString());
        }

        var service = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();

        assertThat(service.waitFor())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
    }

    @Test
    void whatTakesTooLongIsStoppedAndKeepsItsPlaceUntilItIs() throws InterruptedException {
        var end = new CountDownLatch(1);
        var stopped = new AtomicBoolean();
        try (var bench = new Workbench(1)) {
            var result = bench.within(
                    Duration.ofMinutes(1),
                    Duration.ofMillis(50),
                    () -> {
                        while (end.getCount() > 0) {
                            stopped.compareAndSet(false, Thread.currentThread().isInterrupted());
                            Thread.onSpinWait();
                        }
                        return "done";
                    },
                    () -> "late");
            assertThat(result).isEqualTo("late");

            var refused = catchThrowableOfType(
                    ProblemException.class,
                    () -> bench.within(Duration.ofMillis(50), Duration.ofMinutes(1), () -> "done", () -> "late"));
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.extensions()).containsKey("retryAfterSeconds");

            end.countDown();
            assertThat(bench.within(Duration.ofMinutes(1), Duration.ofMinutes(1), () -> "done", () -> "late"))
                    .isEqualTo("done");
            assertThat(stopped).isTrue();
        }
    }

    /** One page, and a stream that is the list in which object 9 lies; or that nothing but its own mark tells of. */
    private static byte[] pdf(String dictionary, byte[] stream, boolean placed) throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii("""
                %PDF-1.5
                1 0 obj<</Type/Catalog/Pages 2 0 R/X 9 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
                """));
        var list = out.size();
        out.writeBytes(ascii("4 0 obj<<" + dictionary + "/Length " + stream.length + ">>stream\n"));
        out.writeBytes(stream);
        out.writeBytes(ascii("\nendstream endobj\n"));
        if (!placed) {
            out.writeBytes(ascii("trailer<</Root 1 0 R/Size 10>>\nstartxref\n0\n%%EOF"));
            return out.toByteArray();
        }
        var text = out.toString(StandardCharsets.ISO_8859_1);
        var places = new ByteArrayOutputStream();
        row(places, 0, 0, 0);
        row(places, 1, text.indexOf("1 0 obj"), 0);
        row(places, 1, text.indexOf("2 0 obj"), 0);
        row(places, 1, text.indexOf("3 0 obj"), 0);
        row(places, 1, list, 0);
        row(places, 2, 4, 0);
        var at = out.size();
        out.writeBytes(ascii("5 0 obj<</Type/XRef/W[1 4 1]/Index[0 5 9 1]/Size 10/Root 1 0 R/Length " + places.size()
                + ">>stream\n"));
        out.writeBytes(places.toByteArray());
        out.writeBytes(ascii("\nendstream endobj\nstartxref\n" + at + "\n%%EOF"));
        return out.toByteArray();
    }

    private static void row(ByteArrayOutputStream places, int kind, int where, int index) {
        places.write(kind);
        places.writeBytes(ByteBuffer.allocate(4).putInt(where).array());
        places.write(index);
    }

    private static byte[] deflated(long zeros) {
        var out = new ByteArrayOutputStream();
        var piece = new byte[1 << 20];
        try (var deflate = new DeflaterOutputStream(out)) {
            for (var left = zeros; left > 0; left -= piece.length) {
                deflate.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(out)) {
            deflate.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
