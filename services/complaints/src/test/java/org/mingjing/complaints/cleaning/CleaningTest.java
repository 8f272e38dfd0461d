package org.mingjing.complaints.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.cleaning.Samples.MAKER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a cleaned file tells its maker, and what it shows is still there. */
class CleaningTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TABLE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Cleaning cleaning = new Cleaning(Clock.systemUTC());

    @Test
    void aPhotographKeepsItsPictureAndWhichWayUpItIs() throws IOException {
        var clean = cleaned("image/jpeg", Samples.jpeg());

        assertThat(text(Samples.jpeg())).contains(MAKER);
        assertThat(text(clean)).doesNotContain(MAKER, "xmpmeta", "ICC_PROFILE", "Photoshop", "film");
        assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(40);
        var metadata = (JpegImageMetadata) Imaging.getMetadata(clean);
        assertThat(metadata.getExif().getGpsInfo()).isNull();
        assertThat(metadata.getExif().getAllFields()).hasSize(1);
        assertThat(metadata.findExifValueWithExactMatch(TiffTagConstants.TIFF_TAG_ORIENTATION)
                        .getIntValue())
                .isEqualTo(6);
    }

    @Test
    void aPhotographWithoutExifGetsNone() throws IOException {
        var plain = Samples.picture("jpg");

        assertThat(Imaging.getMetadata(cleaned("image/jpeg", plain))).isNull();
        assertThat(pixels(cleaned("image/jpeg", plain))).isEqualTo(pixels(plain));
    }

    @Test
    void aPngKeepsItsPictureOnly() throws IOException {
        var clean = cleaned("image/png", Samples.png());

        assertThat(text(clean)).doesNotContain(MAKER, "tEXt", "iTXt", "eXIf", "tIME");
        assertThat(pixels(clean)).isEqualTo(pixels(Samples.png()));
    }

    @Test
    void aPdfKeepsItsPagesAndLosesItsAuthor() throws IOException {
        assertThat(PdfContents.of(DocumentSamples.pdf())).contains(MAKER);

        var clean = cleaned("application/pdf", DocumentSamples.pdf());

        assertThat(PdfContents.of(clean)).doesNotContain(MAKER);
        try (var document = Loader.loadPDF(clean)) {
            assertThat(new PDFTextStripper().getText(document)).contains("paid on 5 March");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getPage(0).getAnnotations().getFirst().getContents())
                    .isEqualTo("look here");
            var names = document.getPage(0).getResources().getXObjectNames();
            assertThat(names).hasSize(1);
        }
        assertThat(cleaned("application/pdf", DocumentSamples.pdf()))
                .as("the same each time")
                .isEqualTo(clean);
    }

    @Test
    void aPdfWithAPasswordIsWithheld() throws IOException {
        assertThat(withheld("application/pdf", DocumentSamples.encryptedPdf())).isEqualTo(Obstacle.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, TABLE})
    void anOfficeDocumentKeepsItsTextAndLosesItsAuthors(String type) throws Exception {
        var original = WORD.equals(type) ? DocumentSamples.docx() : DocumentSamples.xlsx();

        var parts = unzip(cleaned(type, original));

        assertThat(parts.keySet()).noneMatch(name -> name.startsWith("docProps/") || name.contains("person"));
        for (var part : parts.entrySet()) {
            assertThat(text(part.getValue())).as(part.getKey()).doesNotContain(MAKER);
            assertThat(new String(part.getValue(), StandardCharsets.UTF_16LE)).doesNotContain(MAKER);
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                var builder = DocumentBuilderFactory.newNSInstance().newDocumentBuilder();
                assertThat(builder.parse(new ByteArrayInputStream(part.getValue())))
                        .isNotNull();
            }
        }
        if (WORD.equals(type)) {
            assertThat(text(parts.get("word/document.xml")))
                    .contains("paid on 5 March ", "xml:space=\"preserve\"", "作者1")
                    .doesNotContain("rsid", "2018-03-05", "Users");
            assertThat(text(parts.get("word/comments.xml"))).contains("why so late", "作者1");
            assertThat(text(parts.get("word/settings.xml"))).contains("zoom").doesNotContain("rsid", "docVar");
            assertThat(text(parts.get("word/_rels/settings.xml.rels"))).contains("https://www.gov.cn");
            assertThat(text(parts.get("_rels/.rels")))
                    .contains("word/document.xml")
                    .doesNotContain("core.xml");
        } else {
            assertThat(text(parts.get("xl/comments1.xml"))).contains("作者1:", "not paid");
            assertThat(text(parts.get("xl/workbook.xml"))).contains("payments").doesNotContain("absPath");
        }
    }

    @Test
    void anOfficeDocumentThatNamesOutsideFilesByDoctypeIsWithheld() throws IOException {
        var parts = unzip(DocumentSamples.docx());
        parts.put(
                "word/document.xml",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>".getBytes(StandardCharsets.UTF_8));

        assertThat(withheld(WORD, DocumentSamples.zip(parts))).isEqualTo(Obstacle.BROKEN);
    }

    @Test
    void anOfficeDocumentThatGrowsWithoutEndIsWithheld() throws IOException {
        var parts = unzip(DocumentSamples.docx());
        parts.put("word/media/large.bmp", new byte[(64 << 20) + 1]);

        assertThat(withheld(WORD, DocumentSamples.zip(parts))).isEqualTo(Obstacle.TOO_LARGE);
    }

    @Test
    void anOfficeDocumentWithSomethingUnknownInsideIsWithheld() throws IOException {
        var parts = unzip(DocumentSamples.docx());
        parts.put("word/embeddings/oleObject1.bin", MAKER.getBytes(StandardCharsets.UTF_8));

        assertThat(withheld(WORD, DocumentSamples.zip(parts))).isEqualTo(Obstacle.EMBEDDED);
    }

    @Test
    void aDocumentInsideADocumentIsCleanedToo() throws IOException {
        var parts = unzip(DocumentSamples.docx());
        parts.put("word/embeddings/table1.xlsx", DocumentSamples.xlsx());

        var inside = unzip(unzip(cleaned(WORD, DocumentSamples.zip(parts))).get("word/embeddings/table1.xlsx"));

        assertThat(inside).containsKey("xl/workbook.xml").doesNotContainKey("docProps/core.xml");
    }

    @Test
    void aRecordingKeepsItsSoundOnly() throws IOException, UnsupportedAudioFileException {
        var clean = cleaned("audio/vnd.wave", MediaSamples.wav());

        assertThat(text(clean)).doesNotContain(MAKER, "LIST");
        var sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(clean));
        assertThat(sound.getFrameLength()).isEqualTo(800);
    }

    @Test
    void anMp3KeepsItsFramesOnly() {
        assertThat(cleaned("audio/mpeg", MediaSamples.mp3())).isEqualTo(MediaSamples.mp3Frames());
    }

    @Test
    void aFilmKeepsWhatIsPlayedWhereItWas() {
        var original = MediaSamples.mp4();

        var clean = cleaned("video/mp4", original);

        assertThat(clean).hasSameSizeAs(original);
        assertThat(text(clean))
                .contains("frame-1-frame-2-")
                .doesNotContain(MAKER, "45.30", "130.97", "When", "udta", "uuid");
        assertThat(text(clean).indexOf("frame-1-")).isEqualTo(text(original).indexOf("frame-1-"));
    }

    @Test
    void aTextStaysAsItIs() {
        var text = "至今未见执行款".getBytes(StandardCharsets.UTF_8);

        assertThat(cleaned("text/plain", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/jpeg",
                "image/png",
                "application/pdf",
                WORD,
                TABLE,
                "audio/mpeg",
                "audio/vnd.wave",
                "video/mp4"
            })
    void whatIsBrokenIsWithheldAndBreaksNothing(String type) throws IOException {
        assertThat(withheld(type, "broken".getBytes(StandardCharsets.UTF_8))).isEqualTo(Obstacle.BROKEN);
        assertThat(withheld(type, new byte[0])).isEqualTo(Obstacle.BROKEN);
        var random = new Random(20180305);
        var original = sample(type);
        for (int i = 0; i < 150; i++) {
            var damaged = original.clone();
            for (int n = 0; n < 4; n++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            var result = cleaning.clean(type, damaged);
            assertThat(result).isInstanceOf(Cleaning.Result.class);
        }
    }

    private static byte[] sample(String type) throws IOException {
        return switch (type) {
            case "image/jpeg" -> Samples.jpeg();
            case "image/png" -> Samples.png();
            case "application/pdf" -> DocumentSamples.pdf();
            case WORD -> DocumentSamples.docx();
            case TABLE -> DocumentSamples.xlsx();
            case "audio/mpeg" -> MediaSamples.mp3();
            case "audio/vnd.wave" -> MediaSamples.wav();
            default -> MediaSamples.mp4();
        };
    }

    private byte[] cleaned(String type, byte[] original) {
        var result = cleaning.clean(type, original);
        assertThat(result).isInstanceOf(Cleaning.Result.Cleaned.class);
        return ((Cleaning.Result.Cleaned) result).content();
    }

    private Obstacle withheld(String type, byte[] original) {
        var result = cleaning.clean(type, original);
        assertThat(result).isInstanceOf(Cleaning.Result.Withheld.class);
        return ((Cleaning.Result.Withheld) result).obstacle();
    }

    private static int[] pixels(byte[] picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static Map<String, byte[]> unzip(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        var latin = new String(bytes, StandardCharsets.ISO_8859_1);
        return latin.contains("\u00E4\u00BD\u009C") ? new String(bytes, StandardCharsets.UTF_8) : latin;
    }
}
