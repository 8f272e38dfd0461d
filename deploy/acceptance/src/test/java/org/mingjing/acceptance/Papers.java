package org.mingjing.acceptance;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Papers that people hand in, with what tells their maker inside. */
final class Papers {
    private static final int JPEG_START = 2;
    private static final int MAKE = 0x010F;

    private Papers() {}

    /** A photograph whose camera says whose it is. */
    static FilePayload photograph(String fileName, String camera, String words) {
        byte[] plain = picture("jpeg", words);
        byte[] exif = exif(camera);
        byte[] whole = ByteBuffer.allocate(plain.length + exif.length)
                .put(plain, 0, JPEG_START)
                .put(exif)
                .put(plain, JPEG_START, plain.length - JPEG_START)
                .array();
        return new FilePayload(fileName, "image/jpeg", whole);
    }

    /** What comes out of a scanner. */
    static FilePayload scan(String fileName, String words) {
        return new FilePayload(fileName, "image/png", picture("png", words));
    }

    /** A document that names its author. */
    static FilePayload document(String fileName, String author) {
        String text = "BT /F1 18 Tf 72 720 Td (The list of payments that were held back) Tj ET";
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                "<< /Author (" + author + ") /Title (payments) >>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (String object : objects) {
            places.add(pdf.length());
            pdf.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> pdf.append("%010d 00000 n \n".formatted(place.intValue())));
        pdf.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R /Info 6 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return new FilePayload(fileName, "application/pdf", pdf.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] picture(String format, String words) {
        BufferedImage image = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.DARK_GRAY);
        pen.drawString(words, 40, 80);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An APP1 segment with one entry: who made the camera. */
    private static byte[] exif(String camera) {
        byte[] make = (camera + '\0').getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(26 + make.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        tiff.putShort((short) 1)
                .putShort((short) MAKE)
                .putShort((short) 2)
                .putInt(make.length)
                .putInt(26)
                .putInt(0);
        tiff.put(make);
        byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        int length = 2 + head.length + tiff.capacity();
        return ByteBuffer.allocate(2 + length)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) length)
                .put(head)
                .put(tiff.array())
                .array();
    }
}
