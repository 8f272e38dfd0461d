package org.mingjing.complaints.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.cleaning.Samples.MAKER;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies inside Office documents: pictures of all kinds, documents, changes that were tracked, who worked on it. */
class OfficeInsidesTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Cleaning cleaning = new Cleaning(Clock.systemUTC());

    @Test
    void aGifKeepsItsPicturesAndHowOftenItRepeatsButNoWord() throws IOException {
        var loop =
                new byte[] {0x21, (byte) 0xFF, 11, 'N', 'E', 'T', 'S', 'C', 'A', 'P', 'E', '2', '.', '0', 3, 1, 0, 0, 0
                };
        var original = gif(loop, block(0xFE, MAKER), program("XMP DataXMP", MAKER), program("MAKERNOTE10", MAKER));
        assertThat(latin(original)).contains(MAKER);

        var clean = inside("word/media/image1.gif", original);

        assertThat(latin(clean)).contains("NETSCAPE2.0").doesNotContain(MAKER, "XMP", "MAKERNOTE");
        assertThat(pixels(clean)).isEqualTo(pixels(original));
    }

    @Test
    void aBmpKeepsItsPictureAndNothingInItsGapsOrBehindIt() throws IOException {
        var plain = picture("bmp");
        var gap = 64;
        var pixels = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN).getInt(10);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, pixels);
        out.write(Arrays.copyOf(MAKER.getBytes(StandardCharsets.ISO_8859_1), gap));
        out.write(plain, pixels, plain.length - pixels);
        out.writeBytes(MAKER.getBytes(StandardCharsets.ISO_8859_1));
        var original = out.toByteArray();
        ByteBuffer.wrap(original).order(ByteOrder.LITTLE_ENDIAN).putInt(10, pixels + gap);

        var clean = inside("word/media/image1.bmp", original);

        assertThat(latin(clean)).doesNotContain(MAKER);
        assertThat(pixels(clean)).isEqualTo(pixels(original));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void aBmpThatIsAPictureOfAnotherKindInsideIsWithheld(int packing) throws IOException {
        var parts = unzip(DocumentSamples.docx());
        var bmp = picture("bmp");
        // packed as a JPEG or PNG file, of the length that it has
        ByteBuffer.wrap(bmp).order(ByteOrder.LITTLE_ENDIAN).putInt(30, packing).putInt(34, 4);
        parts.put("word/media/image1.bmp", bmp);

        assertThat(cleaning.clean(WORD, DocumentSamples.zip(parts)))
                .isEqualTo(new Cleaning.Result.Withheld(Obstacle.BROKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image1.emf", "image1.wmf", "image1.tif", "image1.TIFF", "image1.svg"})
    void aDocumentWithPicturesThatCannotBeCleanedIsWithheldAndSaysSo(String name) throws IOException {
        var parts = unzip(DocumentSamples.docx());
        parts.put("word/media/" + name, MAKER.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(cleaning.clean(WORD, DocumentSamples.zip(parts)))
                .isEqualTo(new Cleaning.Result.Withheld(Obstacle.PICTURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/embeddings/oleObject1.bin", "word/vbaProject.bin", "word/activeX/activeX1.bin"})
    void aDocumentWithObjectsOfOtherProgramsIsWithheld(String name) throws IOException {
        var parts = unzip(DocumentSamples.docx());
        parts.put(name, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});

        assertThat(cleaning.clean(WORD, DocumentSamples.zip(parts)))
                .isEqualTo(new Cleaning.Result.Withheld(Obstacle.EMBEDDED));
    }

    @Test
    void whatGivesAwayWhoWorkedOnItIsGoneAlsoInADocumentInside() throws IOException {
        var clean = unzip(cleaned(telling(telling(DocumentSamples.docx()))));

        assertTellsNobody(clean);
        var inside = unzip(clean.get("word/embeddings/document1.docx"));
        assertTellsNobody(inside);
        assertThat(inside).containsKey("word/document.xml");
    }

    private static void assertTellsNobody(Map<String, byte[]> parts) {
        assertThat(parts.keySet())
                .noneMatch(name -> name.startsWith("docProps/")
                        || name.startsWith("customXml/")
                        || name.contains("people")
                        || name.contains("commentsIds"));
        parts.forEach((name, content) -> {
            if (!name.endsWith(".docx")) {
                assertThat(new String(content, StandardCharsets.UTF_8)).as(name).doesNotContain(MAKER, "2018-03-05");
            }
        });
        assertThat(new String(parts.get("word/document.xml"), StandardCharsets.UTF_8))
                .contains("作者1", "w:ins", "w:del", "was struck out", "w:moveFrom", "w:rPrChange");
    }

    /** A document with everything that names its maker, and the given one inside. */
    private static byte[] telling(byte[] inside) throws IOException {
        var parts = unzip(DocumentSamples.docx());
        put(parts, "docProps/custom.xml", "<p>" + MAKER + "</p>");
        put(parts, "docProps/thumbnail.jpeg", MAKER);
        put(parts, "customXml/item1.xml", "<p>" + MAKER + "</p>");
        put(parts, "customXml/_rels/item1.xml.rels", "<p>" + MAKER + "</p>");
        put(parts, "word/commentsIds.xml", "<p>" + MAKER + "</p>");
        put(parts, "word/document.xml", """
                <w:document xmlns:w="%1$s"><w:body><w:p>
                <w:ins w:id="1" w:author="%2$s" w:date="2018-03-05T10:00:00Z"><w:r><w:t>new</w:t></w:r></w:ins>
                <w:del w:id="2" w:author="%2$s" w:date="2018-03-05T10:00:00Z"><w:r><w:delText>was struck out</w:delText></w:r></w:del>
                <w:moveFrom w:id="3" w:author="%2$s" w:date="2018-03-05T10:00:00Z"><w:r><w:t>moved</w:t></w:r></w:moveFrom>
                <w:r><w:rPr><w:rPrChange w:id="4" w:author="%2$s" w:date="2018-03-05T10:00:00Z"/></w:rPr><w:t>bold</w:t></w:r>
                </w:p></w:body></w:document>""".formatted(W, MAKER));
        parts.put("word/embeddings/document1.docx", inside);
        return DocumentSamples.zip(parts);
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] inside(String part, byte[] content) throws IOException {
        var parts = unzip(DocumentSamples.docx());
        parts.put(part, content);
        return unzip(cleaned(DocumentSamples.zip(parts))).get(part);
    }

    private byte[] cleaned(byte[] original) {
        var result = cleaning.clean(WORD, original);
        assertThat(result).isInstanceOf(Cleaning.Result.Cleaned.class);
        return ((Cleaning.Result.Cleaned) result).content();
    }

    /** A picture with extensions between the screen and the picture, and words behind the end. */
    private static byte[] gif(byte[]... extensions) throws IOException {
        var plain = picture("gif");
        var screen = 13 + 3 * (2 << (plain[10] & 7));
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, screen);
        for (var extension : extensions) {
            out.writeBytes(extension);
        }
        out.write(plain, screen, plain.length - screen);
        out.writeBytes(MAKER.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] program(String name, String text) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x21, (byte) 0xFF, 11});
        out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        out.write(text.length());
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        out.write(0);
        return out.toByteArray();
    }

    private static byte[] block(int kind, String text) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x21, (byte) kind, (byte) text.length()});
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        out.write(0);
        return out.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(
                30, 20, "gif".equals(format) ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 30; x++) {
            image.setRGB(x, x / 2, 0xFF0000 + x);
        }
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static int[] pixels(byte[] picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> unzip(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
