package org.mingjing.complaints.cleaning;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** Pictures that tell their maker wherever their kind allows it. */
public final class Samples {
    /** In every sample, and in no cleaned one. */
    public static final String MAKER = "WangXiaoming";

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
}
