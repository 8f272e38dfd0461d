package org.mingjing.complaints.cleaning;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Finds the lists of a PDF by their marks, as PDFBox does with a damaged file. Goes through the file once: a mark may stand
 * anywhere in it, and any number of times.
 */
final class PdfLists {
    private static final Pattern MARKS = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final String OBJECT = " obj";
    private static final String STREAM = "stream";
    private static final String END = "endstream";

    private final String text;
    private final CleaningLimits limits;

    PdfLists(byte[] pdf, CleaningLimits limits) {
        this.text = new String(pdf, StandardCharsets.ISO_8859_1);
        this.limits = limits;
    }

    /** A list: what its dictionary says, and where its data lies. */
    record PdfList(String dictionary, int data, int end) {}

    /** Each of them once; TOO_LARGE when there are too many, or when a dictionary is too long. */
    void forEach(Consumer<PdfList> looking) {
        var most = limits.pdfLists();
        var marks = MARKS.matcher(text);
        var count = 0L;
        var from = -1;
        var begin = 0;
        var end = 0;
        while (marks.find()) {
            WorkTime.check();
            if (++count > most) {
                throw new Uncleanable(Obstacle.TOO_LARGE);
            }
            var before = begin;
            // the one that was found for the mark before is the next one still
            begin = begin < marks.end() ? text.indexOf(STREAM, marks.end()) : begin;
            if (begin < 0) {
                return;
            }
            var object = object(marks.start(), begin);
            if (begin != before || object != from) {
                end = end < begin ? end(begin) : end;
                looking.accept(list(object, begin, end));
            }
            from = object;
        }
    }

    /** Where the dictionary begins, never further away than one may be long. */
    private int object(int mark, int begin) {
        var furthest = Math.max(0, begin - Math.toIntExact(limits.pdfDictionaryBytes()));
        var near = mark < furthest ? -1 : text.substring(furthest, mark).lastIndexOf(OBJECT);
        if (near < 0 && furthest > 0) {
            throw new Uncleanable(Obstacle.TOO_LARGE);
        }
        return furthest + Math.max(0, near);
    }

    private int end(int begin) {
        var end = text.indexOf(END, begin);
        return end < 0 ? text.length() : end;
    }

    private PdfList list(int object, int begin, int end) {
        var data = begin + STREAM.length();
        data += text.startsWith("\r\n", data) ? 2 : 1;
        return new PdfList(text.substring(object, begin), Math.min(data, text.length()), Math.max(data, end));
    }
}
