package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingjing.commons.web.ProblemException;

/** Reads an uploaded file, never more of it than the limit. */
@ApplicationScoped
public class Uploads {
    private final EvidenceRules rules;

    Uploads(EvidenceRules rules) {
        this.rules = rules;
    }

    /** The bytes; 413 when there are too many, 422 when no file came. */
    public byte[] read(FileUpload upload) {
        if (upload == null) {
            throw ProblemException.unprocessable("file", "evidence-empty");
        }
        rules.requireSize(upload.size());
        try {
            return Files.readAllBytes(upload.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
