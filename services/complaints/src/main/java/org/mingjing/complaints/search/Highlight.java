package org.mingjing.complaints.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds in a text what was looked for, and cuts it into pieces. */
final class Highlight {
    private static final int BEFORE = 24;
    private static final int AFTER = 76;

    private final String text;
    private final BitSet hits;

    private Highlight(String text, BitSet hits) {
        this.text = text;
        this.hits = hits;
    }

    static Highlight of(String text, Phrases phrases) {
        var folded = Folded.of(text);
        var hits = new BitSet(text.length());
        for (var phrase : phrases.all()) {
            var wanted = Folded.of(phrase).text().strip();
            for (int at = folded.text().indexOf(wanted);
                    at >= 0;
                    at = folded.text().indexOf(wanted, at + 1)) {
                hits.set(folded.start(at), folded.end(at + wanted.length() - 1));
            }
        }
        return new Highlight(text, hits);
    }

    /** The whole text. */
    List<Piece> whole() {
        return pieces(0, text.length());
    }

    /** What stands around the first hit, or the beginning of the text when the hit is elsewhere. */
    List<Piece> excerpt() {
        int first = Math.max(0, hits.nextSetBit(0));
        int from = whole(Math.max(0, first - BEFORE));
        int to = whole(Math.min(text.length(), first + AFTER));
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece("…", false));
        }
        pieces.addAll(pieces(from, to));
        if (to < text.length()) {
            pieces.add(new Piece("…", false));
        }
        return pieces;
    }

    /** Never between the two halves of one character. */
    private int whole(int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private List<Piece> pieces(int from, int to) {
        var pieces = new ArrayList<Piece>();
        for (int at = from; at < to; ) {
            boolean hit = hits.get(at);
            int end = hit ? hits.nextClearBit(at) : hits.nextSetBit(at);
            int until = end < 0 ? to : Math.min(end, to);
            pieces.add(new Piece(text.substring(at, until), hit));
            at = until;
        }
        return pieces;
    }
}
