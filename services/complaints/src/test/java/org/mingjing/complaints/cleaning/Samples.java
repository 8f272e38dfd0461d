package org.mingjing.complaints.cleaning;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Files that tell their maker wherever their kind allows it. */
public final class Samples {
    /** In every sample, and in no cleaned one. */
    public static final String MAKER = "WangXiaoming";

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Samples() {}

    /** A photograph held sideways: EXIF with place and thumbnail, XMP, IPTC, a comment, something after its end. */
    public static byte[] jpeg() throws IOException {
        var set = new TiffOutputSet();
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ARTIST, MAKER);
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) 6);
        set.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_BODY_SERIAL_NUMBER, "SN" + MAKER);
        set.setGpsInDegrees(130.97, 45.3);
        var exif = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(picture("jpg"), exif, set);
        var xmp = new ByteArrayOutputStream();
        new JpegXmpRewriter().updateXmpXml(exif.toByteArray(), xmp, "<x:xmpmeta>" + MAKER + "</x:xmpmeta>");
        var plain = xmp.toByteArray();
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xFE, MAKER);
        segment(out, 0xED, "Photoshop 3.0\0" + MAKER);
        segment(out, 0xE2, "ICC_PROFILE\0\1\1" + MAKER);
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(jpegThumbnail());
        out.writeBytes(("film of " + MAKER).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] jpegThumbnail() throws IOException {
        var small = picture("jpg");
        var out = new ByteArrayOutputStream();
        out.write(small, 0, 2);
        segment(out, 0xFE, "thumbnail by " + MAKER);
        out.write(small, 2, small.length - 2);
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(0xFF);
        out.write(marker);
        out.write((bytes.length + 2) >> 8);
        out.write(bytes.length + 2);
        out.writeBytes(bytes);
    }

    static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(5, 5, 20, 10);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    public static byte[] png() throws IOException {
        var plain = picture("png");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        chunk(out, "tEXt", "Author\0" + MAKER);
        chunk(out, "iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + MAKER);
        chunk(out, "eXIf", "MM\0*" + MAKER);
        chunk(out, "tIME", "1234567");
        out.write(plain, 33, plain.length - 33);
        out.writeBytes(MAKER.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, String text) {
        var bytes = (type + text).getBytes(StandardCharsets.UTF_8);
        var sum = new CRC32();
        sum.update(bytes);
        out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length - 4).array());
        out.writeBytes(bytes);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** With the author in its information, XMP, an annotation, an attached file and the photograph on its page. */
    public static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.setDocumentInformation(information());
            var metadata = new PDMetadata(document, new ByteArrayInputStream(MAKER.getBytes(StandardCharsets.UTF_8)));
            document.getDocumentCatalog().setMetadata(metadata);
            document.getDocumentCatalog().setNames(attachment(document));
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), pieceInfo());
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(100, 700);
                content.showText("paid on 5 March");
                content.endText();
                content.drawImage(JPEGFactory.createFromByteArray(document, jpeg()), 100, 500);
            }
            var note = new PDAnnotationText();
            note.setTitlePopup(MAKER);
            note.setContents("look here");
            note.setRectangle(new PDRectangle(10, 10, 20, 20));
            page.getAnnotations().add(note);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDDocumentInformation information() {
        var information = new PDDocumentInformation();
        information.setAuthor(MAKER);
        information.setProducer("scanner of " + MAKER);
        return information;
    }

    private static COSDictionary pieceInfo() {
        var data = new COSDictionary();
        data.setString(COSName.getPDFName("User"), MAKER);
        return data;
    }

    private static PDDocumentNameDictionary attachment(PDDocument document) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile(MAKER + ".txt");
        file.setEmbeddedFile(
                new PDEmbeddedFile(document, new ByteArrayInputStream(MAKER.getBytes(StandardCharsets.UTF_8))));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("a", file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        return names;
    }

    /** One that opens with a password only. */
    public static byte[] encryptedPdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    public static byte[] docx() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        part(parts, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        part(parts, "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="x/officeDocument" Target="word/document.xml"/>
                <Relationship Id="rId2" Type="x/core-properties" Target="docProps/core.xml"/></Relationships>""");
        part(parts, "docProps/core.xml", "<p><creator>" + MAKER + "</creator></p>");
        part(parts, "docProps/app.xml", "<p><Company>" + MAKER + "</Company></p>");
        part(parts, "word/document.xml", """
                <w:document xmlns:w="%s" xmlns:pic="p"><w:body><w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD">
                <w:ins w:id="1" w:author="%s" w:date="2018-03-05T10:00:00Z"><w:r><w:t xml:space="preserve">paid on 5 March </w:t></w:r></w:ins>
                <pic:cNvPr id="1" name="%s.jpg" descr="C:\\Users\\%s\\a.jpg"/></w:p></w:body></w:document>""".formatted(W, MAKER, MAKER, MAKER));
        part(parts, "word/comments.xml", """
                <w:comments xmlns:w="%s"><w:comment w:id="0" w:author="%s" w:initials="WX" w:date="2018-03-05T10:00:00Z">
                <w:p><w:r><w:t>why so late</w:t></w:r></w:p></w:comment></w:comments>""".formatted(W, MAKER));
        part(parts, "word/people.xml", "<people><person author=\"" + MAKER + "\"/></people>");
        part(parts, "word/settings.xml", """
                <w:settings xmlns:w="%s" xmlns:r="r"><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsid w:val="00AB12CD"/></w:rsids>
                <w:docVars><w:docVar w:name="u" w:val="%s"/></w:docVars><w:zoom w:percent="100"/></w:settings>""".formatted(W, MAKER));
        part(parts, "word/_rels/settings.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="x/attachedTemplate" Target="file:///C:\\Users\\%s\\Normal.dotm" TargetMode="External"/>
                <Relationship Id="rId2" Type="x/hyperlink" Target="https://www.gov.cn" TargetMode="External"/></Relationships>""".formatted(MAKER));
        parts.put("word/media/image1.jpeg", jpeg());
        return zip(parts);
    }

    public static byte[] xlsx() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        part(
                parts,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        part(parts, "docProps/core.xml", "<p><creator>" + MAKER + "</creator></p>");
        part(parts, "xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:x15ac="a"><fileSharing userName="%s"/><x15ac:absPath url="C:\\Users\\%s\\"/>
                <sheets><sheet name="payments" sheetId="1"/></sheets></workbook>""".formatted(S, MAKER, MAKER));
        part(parts, "xl/comments1.xml", """
                <comments xmlns="%s"><authors><author>%s</author></authors><commentList><comment ref="A1" authorId="0"><text>
                <r><t>%s:</t></r><r><t>not paid</t></r></text></comment></commentList></comments>""".formatted(S, MAKER, MAKER));
        part(parts, "xl/persons/person.xml", "<p displayName=\"" + MAKER + "\"/>");
        parts.put("xl/printerSettings/printerSettings1.bin", MAKER.getBytes(StandardCharsets.UTF_16LE));
        return zip(parts);
    }

    private static void part(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setComment(MAKER);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    public static byte[] wav() throws IOException {
        var format = new AudioFormat(8000, 16, 1, true, false);
        var sound = new AudioInputStream(new ByteArrayInputStream(new byte[1600]), format, 800);
        var out = new ByteArrayOutputStream();
        AudioSystem.write(sound, AudioFileFormat.Type.WAVE, out);
        var info = ("INFOIART" + "\14\0\0\0" + MAKER).getBytes(StandardCharsets.ISO_8859_1);
        out.writeBytes("LIST".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(info.length)
                .array());
        out.writeBytes(info);
        var wav = out.toByteArray();
        ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN).putInt(4, wav.length - 8);
        return wav;
    }

    /** Ten frames of silence (MPEG 1 layer III, 128 kbit/s, 44.1 kHz: 417 bytes each) between tags. */
    public static byte[] mp3() {
        var out = new ByteArrayOutputStream();
        var tag = ("TPE1\0\0\0\15\0\0\0" + MAKER + "\u00FF\u00FB\u0090\0").getBytes(StandardCharsets.ISO_8859_1);
        out.writeBytes(new byte[] {'I', 'D', '3', 3, 0, 0, 0, 0, 0, (byte) tag.length});
        out.writeBytes(tag);
        out.writeBytes(mp3Frames());
        var old = new byte[128];
        System.arraycopy(("TAG" + MAKER).getBytes(StandardCharsets.US_ASCII), 0, old, 0, 3 + MAKER.length());
        out.writeBytes(old);
        return out.toByteArray();
    }

    static byte[] mp3Frames() {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < 10; i++) {
            var frame = new byte[417];
            frame[0] = (byte) 0xFF;
            frame[1] = (byte) 0xFB;
            frame[2] = (byte) 0x90;
            out.writeBytes(frame);
        }
        return out.toByteArray();
    }

    /** A film with a track of pictures, and a track of places that a camera wrote. */
    public static byte[] mp4() {
        var ftyp = box("ftyp", "isom\0\0\0\0isom".getBytes(StandardCharsets.US_ASCII));
        var movie = movie(0, 0);
        var first = ftyp.length + movie.length + 8;
        var pictures = "frame-1-frame-2-".getBytes(StandardCharsets.US_ASCII);
        var places = ("45.30N130.97E" + MAKER).getBytes(StandardCharsets.US_ASCII);
        return join(
                ftyp,
                movie(first, first + pictures.length),
                box("mdat", join(pictures, places)),
                box("uuid", MAKER.getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] movie(int pictures, int places) {
        var times = new byte[100];
        System.arraycopy(new byte[] {0, 0, 0, 0, 'W', 'h', 'e', 'n', 'W', 'h', 'e', 'n'}, 0, times, 0, 12);
        return box(
                "moov",
                join(
                        box("mvhd", times),
                        track("vide", pictures, 8, 2),
                        track("meta", places, 25, 1),
                        box(
                                "udta",
                                join(
                                        box("\u00A9ART", MAKER.getBytes(StandardCharsets.US_ASCII)),
                                        box("\u00A9xyz", "+45.30+130.97/".getBytes(StandardCharsets.US_ASCII))))));
    }

    private static byte[] track(String handler, int offset, int size, int samples) {
        var sizes = join(ints(0, 0, samples), repeat(size, samples));
        var tables = box(
                "stbl",
                join(
                        box("stsd", ints(0, 0)),
                        box("stsz", sizes),
                        box("stsc", ints(0, 1, 1, samples, 1)),
                        box("stco", ints(0, 1, offset))));
        var name = (handler + "\0\0\0\0\0\0\0\0\0\0\0\0" + MAKER).getBytes(StandardCharsets.US_ASCII);
        return box("trak", box("mdia", join(box("hdlr", join(ints(0, 0), name)), box("minf", tables))));
    }

    private static byte[] repeat(int value, int times) {
        var bytes = ByteBuffer.allocate(4 * times);
        for (int i = 0; i < times; i++) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    private static byte[] ints(int... values) {
        var bytes = ByteBuffer.allocate(4 * values.length);
        for (var value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
    }

    static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
