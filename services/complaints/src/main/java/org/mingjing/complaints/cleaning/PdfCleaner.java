package org.mingjing.complaints.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF (ISO 32000): read and written anew by PDFBox, so that earlier versions inside the file are gone. Document
 * information, XMP, private data of programs, page thumbnails, attached files, signatures, scripts and links to local files
 * are taken out, names and times of annotations too; pictures inside are cleaned as JPEG files are.
 */
final class PdfCleaner implements Cleaner {
    private static final Set<String> REMOVED = Set.of(
            "Metadata",
            "PieceInfo",
            "LastModified",
            "AF",
            "EF",
            "Thumb",
            "CreatorInfo",
            "OpenAction",
            "AA",
            "XFA",
            "Perms",
            "DSS",
            "Legal",
            "SpiderInfo",
            "Collection",
            "EmbeddedFiles",
            "JavaScript",
            "Threads");
    private static final Set<String> OF_ANNOTATIONS = Set.of("T", "Subj", "CreationDate", "M", "NM");
    private static final Set<String> ANNOTATIONS_WITH_FILES =
            Set.of("FileAttachment", "Sound", "Movie", "Screen", "RichMedia", "3D");
    private static final Set<String> HARMLESS_ACTIONS = Set.of("GoTo", "Named", "URI");
    private static final List<String> DEFLATE = List.of("FlateDecode", "Fl");
    private static final List<String> JPEG = List.of(COSName.DCT_DECODE.getName(), "DCT");

    private final Cleaner jpeg = new JpegCleaner();
    private final CleaningLimits limits;

    PdfCleaner(CleaningLimits limits) {
        this.limits = limits;
    }

    @Override
    public byte[] clean(byte[] original) {
        try (PDDocument document = PdfReading.read(original, limits)) {
            if (document.getNumberOfPages() == 0) {
                throw Uncleanable.broken();
            }
            document.setAllSecurityToBeRemoved(true);
            var pages = 0L;
            for (PDPage page : document.getPages()) {
                pages++;
                if (pages > limits.pdfPages()) {
                    throw new Uncleanable(Obstacle.TOO_LARGE);
                }
                annotations(page.getCOSObject());
            }
            COSDictionary trailer = document.getDocument().getTrailer();
            trailer.removeItem(COSName.INFO);
            trailer.removeItem(COSName.ID);
            walk(trailer);
            // the new id is made of this instead of the moment
            document.setDocumentId(0L);
            var out = new ByteArrayOutputStream(original.length);
            document.save(WorkTime.writing(out));
            return out.toByteArray();
        } catch (InvalidPasswordException e) {
            throw new Uncleanable(Obstacle.ENCRYPTED, e);
        } catch (IOException e) {
            throw new Uncleanable(Obstacle.BROKEN, e);
        }
    }

    private static void annotations(COSDictionary page) {
        if (!(page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations)) {
            return;
        }
        for (int i = annotations.size() - 1; i >= 0; i--) {
            WorkTime.check();
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                var kind = String.valueOf(annotation.getNameAsString(COSName.SUBTYPE));
                if (ANNOTATIONS_WITH_FILES.contains(kind)) {
                    annotations.remove(i);
                } else {
                    // the T of a form's field is its name, not its author
                    OF_ANNOTATIONS.stream()
                            .filter(key -> !("Widget".equals(kind) && "T".equals(key)))
                            .forEach(key -> annotation.removeItem(COSName.getPDFName(key)));
                }
            }
        }
    }

    private void walk(COSDictionary trailer) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>(List.of(trailer));
        while (!open.isEmpty()) {
            WorkTime.check();
            var one = open.pop();
            var value = one instanceof COSObject reference ? reference.getObject() : one;
            if (value == null || !seen.add(value)) {
                continue;
            }
            if (value instanceof COSDictionary dictionary) {
                strip(dictionary);
                dictionary.getValues().forEach(open::push);
            } else if (value instanceof COSArray array) {
                array.forEach(item -> {
                    if (item != null) {
                        open.push(item);
                    }
                });
            }
        }
    }

    private void strip(COSDictionary dictionary) throws IOException {
        REMOVED.forEach(key -> dictionary.removeItem(COSName.getPDFName(key)));
        if (dictionary.getDictionaryObject(COSName.V) instanceof COSDictionary value
                && value.containsKey(COSName.BYTERANGE)) {
            dictionary.removeItem(COSName.V);
        }
        if (dictionary.getDictionaryObject(COSName.A) instanceof COSDictionary action && !harmless(action)) {
            dictionary.removeItem(COSName.A);
        }
        if (dictionary instanceof COSStream stream) {
            picture(stream);
        }
    }

    private static boolean harmless(COSDictionary action) {
        var kind = action.getNameAsString(COSName.S);
        // structure attributes have the same key and no kind of action
        return kind == null
                || (HARMLESS_ACTIONS.contains(kind)
                        && !String.valueOf(action.getString(COSName.URI)).startsWith("file"));
    }

    private void picture(COSStream stream) throws IOException {
        var filters = new PDStream(stream).getFilters();
        if (filters.isEmpty() || !JPEG.contains(filters.getLast().getName())) {
            return;
        }
        byte[] clean;
        try (var in = stream.createRawInputStream()) {
            clean = jpeg.clean(unpacked(in, filters));
        }
        try (var out = stream.createRawOutputStream()) {
            out.write(clean);
        }
        if (filters.size() > 1) {
            stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
            stream.removeItem(COSName.DECODE_PARMS);
        }
    }

    /** A picture that is packed beside being a JPEG; by deflate alone, and within bounds. */
    private byte[] unpacked(InputStream raw, List<COSName> filters) throws IOException {
        if (filters.size() == 1) {
            return raw.readAllBytes();
        }
        if (filters.size() > 2 || !DEFLATE.contains(filters.getFirst().getName())) {
            throw new Uncleanable(Obstacle.EMBEDDED);
        }
        var picture = new InflaterInputStream(raw).readNBytes(Math.toIntExact(limits.pdfStreamBytes()) + 1);
        if (picture.length > limits.pdfStreamBytes()) {
            throw new Uncleanable(Obstacle.TOO_LARGE);
        }
        return picture;
    }
}
