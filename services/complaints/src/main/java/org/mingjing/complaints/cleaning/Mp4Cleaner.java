package org.mingjing.complaints.cleaning;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * MP4, M4A and QuickTime (ISO/IEC 14496-12). Nothing moves, since tables point into the file: a box that is not needed to
 * play becomes an empty one of the same length, times and names become zeros. Tracks that neither show nor sound (a
 * camera's places and movements) go with their samples, and so does everything between the samples that stay.
 */
final class Mp4Cleaner implements Cleaner {
    private static final Set<String> FILE = Set.of("ftyp", "styp", "moov", "mdat", "moof", "sidx", "mfra");
    private static final Map<String, Set<String>> INSIDE = Map.ofEntries(
            Map.entry("moov", Set.of("mvhd", "trak", "mvex")),
            Map.entry("trak", Set.of("tkhd", "edts", "mdia")),
            Map.entry("edts", Set.of("elst")),
            Map.entry("mdia", Set.of("mdhd", "hdlr", "minf")),
            Map.entry("minf", Set.of("vmhd", "smhd", "sthd", "nmhd", "hdlr", "dinf", "stbl")),
            Map.entry("dinf", Set.of("dref")),
            Map.entry(
                    "stbl",
                    Set.of(
                            "stsd", "stts", "ctts", "cslg", "stsc", "stsz", "stco", "co64", "stss", "stsh", "sdtp",
                            "sbgp", "sgpd", "subs", "saiz", "saio")),
            Map.entry("mvex", Set.of("mehd", "trex", "trep")),
            Map.entry("moof", Set.of("mfhd", "traf")),
            Map.entry("traf", Set.of("tfhd", "tfdt", "trun", "sdtp", "sbgp", "sgpd", "subs", "saiz", "saio", "senc")),
            Map.entry("mfra", Set.of("tfra", "mfro")));
    private static final Set<String> PLAYED = Set.of("vide", "soun", "sbtl", "subt", "clcp");

    @Override
    public byte[] clean(byte[] original) {
        var in = ByteBuffer.wrap(original);
        var clean = original.clone();
        var out = ByteBuffer.wrap(clean);
        var top = Mp4Box.between(in, 0, original.length);
        var movie = top.stream()
                .filter(box -> box.type().equals("moov"))
                .findFirst()
                .orElseThrow(Uncleanable::broken);
        var tracks = movie.children(in).stream()
                .filter(box -> box.type().equals("trak"))
                .toList();
        var sorted = tracks.stream().collect(Collectors.partitioningBy(track -> PLAYED.contains(handler(in, track))));
        var played = sorted.get(true);
        samples(in, clean, top, played, played.size() == tracks.size());
        rest(clean, top, original.length);
        top.forEach(box -> box(in, out, box, FILE));
        sorted.get(false).forEach(track -> empty(out, track));
        return clean;
    }

    private static String handler(ByteBuffer file, Mp4Box track) {
        return track.at(file, "mdia", "hdlr")
                .map(handler -> Mp4Box.type(file, handler.body() + 8))
                .orElseThrow(Uncleanable::broken);
    }

    /** Empties the media data and brings back the samples of the tracks that are played. */
    private static void samples(ByteBuffer in, byte[] clean, List<Mp4Box> top, List<Mp4Box> played, boolean all) {
        if (top.stream().anyMatch(box -> box.type().equals("moof"))) {
            // in fragments samples lie without tables; they stay together, or not at all
            if (!all) {
                throw new Uncleanable(Obstacle.EMBEDDED);
            }
            return;
        }
        var tracks = played.stream().map(track -> new Mp4Track(in, track)).toList();
        var chunks = new TreeSet<Long>();
        tracks.forEach(track -> chunks.addAll(track.chunks()));
        var media = top.stream().filter(box -> box.type().equals("mdat")).toList();
        media.forEach(box -> Arrays.fill(clean, box.body(), box.end(), (byte) 0));
        tracks.forEach(track -> {
            WorkTime.check();
            requireInside(media, track.chunks());
            track.copyTo(clean, chunks);
        });
    }

    private static void requireInside(List<Mp4Box> media, Set<Long> chunks) {
        var bodies = new TreeMap<Long, Long>();
        media.forEach(box -> bodies.put((long) box.body(), (long) box.end()));
        var inside = chunks.stream().allMatch(chunk -> {
            var box = bodies.floorEntry(chunk);
            return box != null && chunk <= box.getValue();
        });
        if (!inside) {
            throw Uncleanable.broken();
        }
    }

    /** Bytes after the last box. */
    private static void rest(byte[] clean, List<Mp4Box> top, int length) {
        Arrays.fill(clean, top.getLast().end(), length, (byte) 0);
    }

    private static void box(ByteBuffer in, ByteBuffer out, Mp4Box box, Set<String> allowed) {
        if (!allowed.contains(box.type())) {
            empty(out, box);
            return;
        }
        switch (box.type()) {
            case "mvhd", "tkhd", "mdhd" -> zero(out, box.body() + 4, box.body() + (in.get(box.body()) == 1 ? 20 : 12));
            case "hdlr" -> zero(out, Math.min(box.body() + 24, box.end()), box.end());
            // a reference to another file would name its folder
            case "dref" ->
                Mp4Box.between(in, box.body() + 8, box.end())
                        .forEach(one -> zero(out, Math.min(one.body() + 4, one.end()), one.end()));
            default -> {
                var inside = INSIDE.get(box.type());
                if (inside != null) {
                    box.children(in).forEach(child -> box(in, out, child, inside));
                }
            }
        }
    }

    private static void empty(ByteBuffer out, Mp4Box box) {
        out.put(box.at() + 4, new byte[] {'f', 'r', 'e', 'e'});
        zero(out, box.body(), box.end());
    }

    private static void zero(ByteBuffer out, int from, int to) {
        out.put(from, new byte[to - from]);
    }
}
