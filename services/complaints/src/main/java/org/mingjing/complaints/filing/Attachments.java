package org.mingjing.complaints.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.evidence.CopyMaking;
import org.mingjing.complaints.evidence.EvidenceRules;
import org.mingjing.complaints.evidence.ReadyFile;

/** Reads the files of a form, and refuses them before anything is filed. */
@ApplicationScoped
class Attachments {
    private final EvidenceRules rules;
    private final CopyMaking copies;

    Attachments(EvidenceRules rules, CopyMaking copies) {
        this.rules = rules;
        this.copies = copies;
    }

    /** The files that were chosen, looked through; refused as {@link CopyMaking#ready} says. */
    List<ReadyFile> of(MultipartFormDataInput input) {
        List<FormValue> files = chosen(input);
        if (files.size() > rules.files()) {
            throw ProblemException.unprocessable("file", "evidence-count", "max", rules.files());
        }
        // all of them before one is looked through, which takes its time
        for (FormValue file : files) {
            rules.requireSize(size(file));
        }
        return files.stream()
                .map(file -> copies.ready(file.getFileName(), content(file)))
                .toList();
    }

    /** A browser sends an empty file where none was chosen. */
    private static List<FormValue> chosen(MultipartFormDataInput input) {
        List<FormValue> files = new ArrayList<>(input.getValues().getOrDefault("file", List.of()));
        files.removeIf(file -> !file.isFileItem()
                || file.getFileName() == null
                || file.getFileName().isBlank());
        return files;
    }

    private static long size(FormValue file) {
        try {
            return file.getFileItem().getFileSize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(FormValue file) {
        try {
            return Files.readAllBytes(file.getFileItem().getFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
