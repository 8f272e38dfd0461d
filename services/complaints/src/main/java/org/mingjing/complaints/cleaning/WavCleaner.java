package org.mingjing.complaints.cleaning;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** WAV (RIFF): format, fact and sound are copied; LIST/INFO, bext, iXML, ID3 and all else are left out. */
final class WavCleaner implements Cleaner {
    private static final int HEADER = 12;
    private static final Set<String> KEPT = Set.of("fmt ", "fact", "data");

    @Override
    public byte[] clean(byte[] wav) {
        if (wav.length < HEADER || !"RIFF".equals(text(wav, 0)) || !"WAVE".equals(text(wav, 8))) {
            throw Uncleanable.broken();
        }
        var in = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
        var out = ByteBuffer.allocate(wav.length + 1).order(ByteOrder.LITTLE_ENDIAN);
        out.put(wav, 0, HEADER);
        var sounds = false;
        var at = HEADER;
        while (at + 8 <= wav.length) {
            WorkTime.check();
            var type = text(wav, at);
            var said = in.getInt(at + 4) & 0xFFFF_FFFFL;
            // recorders that were cut off leave a length that is too great, or none
            var length = (int) Math.min(said, wav.length - at - 8L);
            if (KEPT.contains(type)) {
                out.put(wav, at, 4).putInt(length).put(wav, at + 8, length);
                if (length % 2 == 1) {
                    out.put((byte) 0);
                }
            }
            sounds |= "data".equals(type);
            at += 8 + length + length % 2;
        }
        if (!sounds) {
            throw Uncleanable.broken();
        }
        out.putInt(4, out.position() - 8);
        var clean = new byte[out.position()];
        out.get(0, clean);
        return clean;
    }

    private static String text(byte[] wav, int at) {
        return new String(wav, at, 4, StandardCharsets.ISO_8859_1);
    }
}
