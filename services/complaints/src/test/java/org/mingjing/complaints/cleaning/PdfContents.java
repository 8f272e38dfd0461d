package org.mingjing.complaints.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/** Looks into PDF files. */
public final class PdfContents {
    private PdfContents() {}

    /** Everything in a PDF: its objects written plainly, and what its streams hold. */
    public static String of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var out = new ByteArrayOutputStream();
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    try (var in = stream.createRawInputStream()) {
                        out.writeBytes(in.readAllBytes());
                    }
                    try (var in = stream.createInputStream()) {
                        out.writeBytes(in.readAllBytes());
                    }
                }
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
