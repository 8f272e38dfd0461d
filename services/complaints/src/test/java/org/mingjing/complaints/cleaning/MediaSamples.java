package org.mingjing.complaints.cleaning;

import static org.mingjing.complaints.cleaning.Samples.MAKER;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Recordings that tell their maker wherever their kind allows it. */
public final class MediaSamples {
    private MediaSamples() {}

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
